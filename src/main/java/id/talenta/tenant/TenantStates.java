package id.talenta.tenant;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.ScopeGate;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The state of every tenant, as it is asked for with each request and each borrowed connection:
 * from memory. What was read is believed for two seconds; a change made by this program counts at
 * once.
 */
@Singleton
public class TenantStates implements ScopeGate {
  private static final Duration BELIEVED = Duration.ofSeconds(2);

  private final TenantRepository tenants;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicReference<Reading> known = new AtomicReference<>(Reading.NONE);

  TenantStates(
      TenantRepository tenants, TransactionOperations<Connection> transactions, Clock clock) {
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Reading(Map<TenantCode, Tenant> tenants, Instant at) {
    private static final Reading NONE = new Reading(Map.of(), Instant.MIN);
  }

  /** The tenant with this code, whatever its state. */
  public Optional<Tenant> find(TenantCode code) {
    return Optional.ofNullable(present().get(code));
  }

  /** All tenants, by name. */
  public List<Tenant> all() {
    return present().values().stream()
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  @Override
  public boolean isReadOnly(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> false;
      case Scope.Tenant tenant ->
          find(tenant.code()).filter(found -> found.state().isReadOnly()).isPresent();
    };
  }

  /** Lets the next look read anew. */
  void forget() {
    // Not the shared constant: whoever is reading at this moment must see that things changed.
    known.set(new Reading(Map.of(), Instant.MIN));
  }

  private Map<TenantCode, Tenant> present() {
    var before = Objects.requireNonNull(known.get());
    if (!before.at().isBefore(clock.instant().minus(BELIEVED))) {
      return before.tenants();
    }
    // Whoever comes while another reads goes on with what is known, and so never waits for a
    // connection while holding one.
    var isFirst = before.at().equals(Instant.MIN);
    if (!isFirst && !reading.tryLock()) {
      return before.tenants();
    }
    try {
      var read = new Reading(read(), clock.instant());
      known.compareAndSet(before, read);
      return read.tenants();
    } finally {
      if (!isFirst) {
        reading.unlock();
      }
    }
  }

  private Map<TenantCode, Tenant> read() {
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () ->
            transactions.execute(
                TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW),
                status ->
                    tenants.list().stream()
                        .collect(Collectors.toMap(Tenant::code, Function.identity()))));
  }
}
