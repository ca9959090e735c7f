package id.talenta.platform.limit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BudgetsTest {
  private static final Scope BUSY = Scope.tenant(new TenantCode("oki"));
  private static final Scope QUIET = Scope.tenant(new TenantCode("garut"));
  private static final int QUOTA = 60;

  private final HandClock clock = new HandClock();

  @Test
  void a_minutes_worth_can_be_used_at_once_and_comes_back_evenly() {
    var budgets = new Budgets(clock);
    for (var request = 0; request < QUOTA; request++) {
      assertThat(budgets.take("oki", QUOTA)).isTrue();
    }
    assertThat(budgets.take("oki", QUOTA)).isFalse();
    clock.forward(Duration.ofMillis(999));
    assertThat(budgets.take("oki", QUOTA)).isFalse();
    clock.forward(Duration.ofMillis(1));
    assertThat(budgets.take("oki", QUOTA)).isTrue();
    assertThat(budgets.take("oki", QUOTA)).isFalse();
  }

  @Test
  void what_was_not_used_does_not_pile_up() {
    var budgets = new Budgets(clock);
    budgets.take("oki", 2);
    clock.forward(Duration.ofDays(1));
    assertThat(budgets.take("oki", 2)).isTrue();
    assertThat(budgets.take("oki", 2)).isTrue();
    assertThat(budgets.take("oki", 2)).isFalse();
  }

  @Test
  void one_tenant_that_uses_up_its_requests_leaves_the_others_theirs() {
    var requests = requests(Duration.ZERO);
    for (var request = 0; request < QUOTA; request++) {
      assertThat(requests.request(BUSY)).isEmpty();
    }
    assertThat(requests.request(BUSY)).contains(Duration.ofSeconds(1));
    assertThat(requests.patientRequest(BUSY)).contains(Duration.ofSeconds(1));
    assertThat(requests.request(QUIET)).isEmpty();
    assertThat(requests.request(Scope.host())).isEmpty();
  }

  @Test
  void files_are_counted_apart_from_requests() {
    var requests = requests(Duration.ZERO);
    for (var file = 0; file < 3; file++) {
      assertThat(requests.export(BUSY)).isEmpty();
    }
    assertThat(requests.export(BUSY)).contains(Duration.ofSeconds(20));
    assertThat(requests.request(BUSY)).isEmpty();
  }

  @Test
  void a_request_of_a_screen_waits_for_its_turn() {
    var requests = requests(Duration.ofMinutes(1));
    for (var request = 0; request < QUOTA; request++) {
      requests.request(BUSY);
    }
    var forward =
        Thread.startVirtualThread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                clock.forward(Duration.ofMillis(10));
                Thread.yield();
              }
            });
    assertThat(requests.patientRequest(BUSY)).isEmpty();
    forward.interrupt();
  }

  private TenantRequests requests(Duration patience) {
    var configuration =
        new LimitConfiguration(
            1000, 3, patience, 1, Duration.ofSeconds(30), Duration.ofMinutes(15), 0, 600, 2);
    RequestQuota quota =
        scope -> scope.equals(Scope.host()) ? OptionalInt.empty() : OptionalInt.of(QUOTA);
    return new TenantRequests(configuration, quota, clock);
  }

  private static final class HandClock extends Clock {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    void forward(Duration by) {
      now.updateAndGet(before -> before.plus(by));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return requireNonNull(now.get());
    }
  }
}
