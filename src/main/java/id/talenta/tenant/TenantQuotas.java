package id.talenta.tenant;

import static java.util.Objects.requireNonNull;

import id.talenta.platform.limit.RequestQuota;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What each government may use by its agreement, from memory: as plain numbers, so that nothing
 * else of the agreement reaches the tenant's scope. What was read is believed for a minute. May be
 * asked within a transaction too: it is read in one of its own.
 */
@Singleton
public class TenantQuotas implements RequestQuota {
  private static final Duration BELIEVED = Duration.ofMinutes(1);

  private final BeanProvider<QuotaSource> source;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicReference<Reading> known =
      new AtomicReference<>(new Reading(Map.of(), Instant.EPOCH));

  TenantQuotas(BeanProvider<QuotaSource> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  private record Reading(Map<TenantCode, AgreementQuotas> quotas, Instant at) {}

  /** What this government may use; nothing when no agreement says so. */
  public Optional<AgreementQuotas> of(TenantCode tenant) {
    return Optional.ofNullable(present().get(tenant));
  }

  @Override
  public OptionalInt requestsPerMinute(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> OptionalInt.empty();
      case Scope.Tenant tenant ->
          of(tenant.code())
              .map(quotas -> OptionalInt.of(quotas.requestsPerMinute()))
              .orElseGet(OptionalInt::empty);
    };
  }

  /** Lets the next look read anew. */
  public void forget() {
    known.set(new Reading(Map.of(), Instant.EPOCH));
  }

  private Map<TenantCode, AgreementQuotas> present() {
    var before = requireNonNull(known.get());
    var isOld = before.at().isBefore(clock.instant().minus(BELIEVED));
    // One reads, the others go on with what was known.
    if (!isOld || !reading.tryLock()) {
      return before.quotas();
    }
    try {
      var read = new Reading(Map.copyOf(source.get().all()), clock.instant());
      known.compareAndSet(before, read);
      return read.quotas();
    } finally {
      reading.unlock();
    }
  }
}
