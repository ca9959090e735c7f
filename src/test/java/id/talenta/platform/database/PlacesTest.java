package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.TooSlow;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one government may take of the database leaves enough to all others. */
class PlacesTest {
  private static final TenantCode BUSY = TestDatabase.newTenant();
  private static final TenantCode QUIET = TestDatabase.newTenant();
  private static final ApplicationContext PROGRAM =
      TestDatabase.open(
          Map.of(
              "datasources.default.maximum-pool-size", 4,
              "talenta.limits.statement-timeout", "500ms",
              "talenta.limits.work-statement-timeout", "4s"));

  private final Database database = PROGRAM.getBean(Database.class);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterAll
  static void close() {
    PROGRAM.close();
  }

  @AfterEach
  void stop() {
    end.countDown();
    threads.close();
  }

  @Test
  void a_scope_holds_half_of_the_connections_and_no_other_waits_for_them() throws Exception {
    hold(BUSY, 2);
    assertThatThrownBy(() -> waitedFor(BUSY, () -> sleep(0)))
        .satisfies(failure -> assertThat(TooSlow.behind(failure)).isPresent());
    assertThat(waitedFor(QUIET, () -> sleep(0))).isTrue();
    end.countDown();
    assertThat(in(BUSY, () -> sleep(0))).isTrue();
  }

  @Test
  void work_that_has_a_connection_gets_its_next_ones_without_a_place() throws Exception {
    hold(BUSY, 1);
    assertThat(
            in(
                BUSY,
                () ->
                    nested(
                        Propagation.REQUIRED, () -> nested(Propagation.REQUIRES_NEW, this::yes))))
        .isTrue();
  }

  @Test
  void a_place_that_was_given_back_after_a_failure_is_free() {
    for (var turn = 0; turn < 6; turn++) {
      assertThatThrownBy(
          () ->
              waitedFor(
                  BUSY,
                  () -> {
                    throw new IllegalStateException("on purpose");
                  }));
    }
    assertThat(waitedFor(BUSY, () -> sleep(0))).isTrue();
  }

  @Test
  void a_statement_that_a_person_waits_for_is_ended_sooner_than_one_of_a_job() {
    assertThatThrownBy(() -> waitedFor(BUSY, () -> sleep(0.8)))
        .satisfies(failure -> assertThat(TooSlow.behind(failure)).isPresent());
    assertThat(in(BUSY, () -> sleep(0.8))).isTrue();
    assertThatThrownBy(() -> in(BUSY, () -> sleep(60)))
        .satisfies(failure -> assertThat(TooSlow.behind(failure)).isPresent());
  }

  @Test
  void a_connection_whose_statement_was_ended_serves_the_next_scope_as_a_new_one() {
    try (var program =
        TestDatabase.open(
            Map.of(
                "datasources.default.maximum-pool-size",
                1,
                "talenta.limits.statement-timeout",
                "200ms"))) {
      var only = program.getBean(Database.class);
      assertThatThrownBy(() -> within(program, BUSY, true, () -> sleep(only, 60)))
          .satisfies(failure -> assertThat(TooSlow.behind(failure)).isPresent());
      assertThat(within(program, QUIET, false, () -> schema(only)))
          .isEqualTo(Scope.tenant(QUIET).schema() + " 15min");
      assertThat(within(program, QUIET, true, () -> schema(only)))
          .isEqualTo(Scope.tenant(QUIET).schema() + " 200ms");
    }
  }

  private static String schema(Database database) {
    return database.one(
        "select current_schema() || ' ' || current_setting('statement_timeout') as found",
        row -> row.text("found"));
  }

  /** Begins pieces of work that each keep a connection until the test ends. */
  private void hold(TenantCode tenant, int pieces) throws InterruptedException {
    var begun = new CountDownLatch(pieces);
    for (var piece = 0; piece < pieces; piece++) {
      threads.execute(
          () ->
              in(
                  tenant,
                  () -> {
                    begun.countDown();
                    return await();
                  }));
    }
    begun.await();
  }

  private boolean await() {
    try {
      end.await();
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean yes() {
    return sleep(0);
  }

  private boolean sleep(double seconds) {
    return sleep(database, seconds);
  }

  private static boolean sleep(Database database, double seconds) {
    return database.one(
        "select pg_sleep(?) is not null as slept", row -> row.bool("slept"), seconds);
  }

  private <T> T in(TenantCode tenant, Supplier<T> work) {
    return within(PROGRAM, tenant, false, work);
  }

  private <T> T waitedFor(TenantCode tenant, Supplier<T> work) {
    return within(PROGRAM, tenant, true, work);
  }

  private static <T> T within(
      ApplicationContext program, TenantCode tenant, boolean isWaitedFor, Supplier<T> work) {
    return Scopes.call(
        Scope.tenant(tenant),
        Actor.system(),
        () -> {
          if (!isWaitedFor) {
            return nested(program, Propagation.REQUIRED, work);
          }
          try (var ignored = Scopes.bindWaiting()) {
            return nested(program, Propagation.REQUIRED, work);
          }
        });
  }

  private <T> T nested(Propagation propagation, Supplier<T> work) {
    return nested(PROGRAM, propagation, work);
  }

  @SuppressWarnings("unchecked")
  private static <T> T nested(
      ApplicationContext program, Propagation propagation, Supplier<T> work) {
    TransactionOperations<Connection> transactions = program.getBean(TransactionOperations.class);
    return transactions.execute(TransactionDefinition.of(propagation), status -> work.get());
  }
}
