package id.talenta.access.support;

import id.talenta.access.Account;
import id.talenta.access.VisitorSource;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.WhileReadOnly;
import id.talenta.platform.web.SignedIn;
import id.talenta.tenant.HostIdentity;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Visits through windows. Whether a window is open is read anew each time, so that closing it
 * counts from the next request on, whichever program closed it.
 */
@Singleton
class Visits implements VisitorSource {
  private static final String JOURNAL = "what a visitor looks at is always written down";
  private static final String KIND = "support_window";

  /** Also when asked in the middle of other work, which may be in another scope. */
  private static final TransactionDefinition OWN =
      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

  private final SupportWindowRepository windows;
  private final Journal journal;
  private final HostIdentity host;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  Visits(
      SupportWindowRepository windows,
      Journal journal,
      HostIdentity host,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.windows = windows;
    this.journal = journal;
    this.host = host;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> present(Account account, SignedIn visit) {
    return visit.window().flatMap(window -> present(account, visit.scope(), window));
  }

  private Optional<Actor> present(Account account, Scope scope, UUID window) {
    return isSupporter(account)
        ? open(scope, window, account.id()).map(found -> visitor(account))
        : Optional.empty();
  }

  /** The window, if it is open for this supporter at this moment. */
  Optional<SupportWindow> open(Scope scope, UUID window, UUID supporter) {
    return inOwnTransaction(scope, Actor.system(), () -> windows.find(window))
        .filter(found -> found.isOpen(clock.instant()))
        .filter(found -> found.supporter().id().equals(supporter));
  }

  /** The person as a visitor: another role than at home, and the host's name behind the own. */
  Actor visitor(Account account) {
    return new Actor(
        account.id(),
        account.displayName() + " (" + host.name() + ")",
        Set.of(Role.VISITOR),
        Optional.empty(),
        Optional.empty());
  }

  static boolean isSupporter(Account account) {
    return account.active() && account.actor().has(Role.SUPPORTER);
  }

  @WhileReadOnly(JOURNAL)
  void entered(Scope scope, Actor visitor, UUID window) {
    write(scope, visitor, JournalEntry.of("support.entered", KIND, window, Map.of()));
  }

  @WhileReadOnly(JOURNAL)
  void left(Scope scope, Actor visitor, UUID window) {
    write(scope, visitor, JournalEntry.of("support.left", KIND, window, Map.of()));
  }

  /** Writes down what a visitor is about to see. */
  @WhileReadOnly(JOURNAL)
  void looked(Scope scope, Actor visitor, Look look) {
    var details = new TreeMap<String, Object>();
    details.put("screen", look.screen());
    details.put("window", look.window());
    look.read().ifPresent(read -> details.put("read", read));
    if (!look.question().isEmpty()) {
      details.put("filter", look.question());
    }
    if (!look.people().isEmpty()) {
      details.put("shown", List.copyOf(look.people()));
    }
    write(
        scope,
        visitor,
        JournalEntry.of("support.looked", "screen", look.subject().orElse(look.window()), details));
  }

  /** As the visitor, but without the role: what has it can write nothing. */
  private void write(Scope scope, Actor visitor, JournalEntry entry) {
    var writer =
        new Actor(
            visitor.accountId(), visitor.name(), Set.of(), Optional.empty(), Optional.empty());
    inOwnTransaction(
        scope,
        writer,
        () -> {
          journal.record(entry);
          return true;
        });
  }

  private <T> T inOwnTransaction(Scope scope, Actor actor, Supplier<T> work) {
    return Scopes.call(scope, actor, () -> transactions.execute(OWN, status -> work.get()));
  }
}
