package id.talenta.access;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.web.ActorSource;
import id.talenta.platform.web.SignedIn;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The accounts in use as they are now. What was read is believed for half a minute; a change made
 * by this program counts at once, one made by another within that time.
 */
@Singleton
class PresentActors implements ActorSource {
  private static final Duration BELIEVED = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  /** Also when asked in the middle of other work, which may be in another scope. */
  private static final TransactionDefinition OWN_TRANSACTION =
      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

  private final AccountRepository accounts;
  private final Regions regions;
  private final TransactionOperations<Connection> transactions;
  private final VisitorSource visitors;
  private final Clock clock;
  private final Map<Key, Reading> readings = new ConcurrentHashMap<>();
  private final AtomicLong forgotten = new AtomicLong();

  PresentActors(
      AccountRepository accounts,
      Regions regions,
      TransactionOperations<Connection> transactions,
      VisitorSource visitors,
      Clock clock) {
    this.accounts = accounts;
    this.regions = regions;
    this.transactions = transactions;
    this.visitors = visitors;
    this.clock = clock;
  }

  private record Key(Scope scope, UUID account) {}

  private record Reading(Optional<Account> account, Instant at) {}

  @Override
  public Optional<Actor> present(SignedIn person) {
    var id = person.actor().accountId();
    return person.window().isEmpty()
        ? present(person.scope(), id, person.since()).map(Account::actor)
        : present(Scope.host(), id, person.since())
            .filter(account -> regions.isOpen(person.scope()))
            .flatMap(account -> visitors.present(account, person));
  }

  /**
   * The account, if it can be used and has the password it had then.
   *
   * @param since when the person proved who they are
   */
  Optional<Account> present(Scope scope, UUID id, Instant since) {
    if (!regions.isOpen(scope)) {
      return Optional.empty();
    }
    return read(new Key(scope, id))
        .filter(account -> account.active() && !account.passwordChangedAt().isAfter(since));
  }

  void forget(Scope scope, UUID id) {
    forgotten.incrementAndGet();
    readings.remove(new Key(scope, id));
  }

  private Optional<Account> read(Key key) {
    var now = clock.instant();
    var known = readings.get(key);
    if (known != null && known.at().plus(BELIEVED).isAfter(now)) {
      return known.account();
    }
    if (readings.size() >= MOST) {
      readings.clear();
    }
    var before = forgotten.get();
    var account =
        Scopes.call(
            key.scope(),
            Actor.system(),
            () -> transactions.execute(OWN_TRANSACTION, status -> accounts.find(key.account())));
    // What was read before a change is not kept after it.
    readings.compute(
        key, (same, other) -> forgotten.get() == before ? new Reading(account, now) : other);
    return account;
  }
}
