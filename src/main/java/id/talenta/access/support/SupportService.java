package id.talenta.access.support;

import id.talenta.access.Account;
import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.WhileReadOnly;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The windows of the present tenant, for its own administrators. */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
public class SupportService {
  /** The fewest characters of a reason. */
  public static final int SHORTEST_REASON = 10;

  /** The most characters of a reason. */
  public static final int LONGEST_REASON = 500;

  private static final String KIND = "support_window";
  private static final int LARGEST_PAGE = 500;
  private static final AccountFilter SUPPORTERS =
      new AccountFilter(Optional.empty(), Optional.of(Role.SUPPORTER), Optional.of(true));

  private final SupportWindowRepository windows;
  private final SupportSignRepository signs;
  private final SupportLimits limits;
  private final AccountService accounts;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final ApplicationEventPublisher<WindowClosed> closed;
  private final Clock clock;

  SupportService(
      SupportWindowRepository windows,
      SupportSignRepository signs,
      SupportLimits limits,
      AccountService accounts,
      Journal journal,
      TransactionOperations<Connection> transactions,
      ApplicationEventPublisher<WindowClosed> closed,
      Clock clock) {
    this.windows = windows;
    this.signs = signs;
    this.limits = limits;
    this.accounts = accounts;
    this.journal = journal;
    this.transactions = transactions;
    this.closed = closed;
    this.clock = clock;
  }

  /** Whom of the host one can let in, by name. Not to be called within a transaction. */
  public List<Supporter> supporters() {
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () ->
            accounts.page(SUPPORTERS, 0, LARGEST_PAGE).stream()
                .filter(account -> !account.oneTime())
                .map(SupportService::supporter)
                .toList());
  }

  /** The longest time that a window can be open. */
  public Duration longest() {
    return limits.longest();
  }

  /**
   * Opens a window from this moment on. Not to be called within a transaction: the host is told
   * where to look once the tenant's own record is safe.
   *
   * @return its key
   * @throws UserError when the reason or the time is not as it must be, there is no such supporter,
   *     or one is open for that supporter already
   */
  public UUID open(NewWindow wanted) {
    var supporter = check(wanted);
    var now = now();
    var window =
        new SupportWindow(
            Ids.next(),
            supporter,
            wanted.reason(),
            Scopes.actor().name(),
            now,
            now.plus(wanted.length()),
            Optional.empty());
    inTransaction(() -> insert(window));
    var tenant = Scopes.tenant();
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            inTransaction(
                () -> {
                  signs.insert(window.id(), tenant, supporter.id(), window.endsAt());
                  return true;
                }));
    return window.id();
  }

  /**
   * Closes a window before its time, and with it every other that is open for the same supporter.
   * Whoever is in goes with the next request, and screens that are open are led away at once.
   *
   * @throws UserError when it is not open, or there is no such window
   */
  @WhileReadOnly("closing a window that was opened to others")
  public void close(UUID id) {
    var shut =
        transactions.executeWrite(
            status -> {
              windows.lock();
              var found =
                  windows.close(id, new SupportWindow.Closing(Scopes.actor().name(), now()));
              if (!found.contains(id)) {
                throw new UserError("support.error.closed");
              }
              found.forEach(
                  each ->
                      journal.record(
                          JournalEntry.of("support.window.closed", KIND, each, Map.of())));
              return found;
            });
    shut.forEach(each -> closed.publishEvent(new WindowClosed(each)));
  }

  /** The windows open at this moment, the one that ends first on top. */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.UNIT_HEAD,
    Role.AUDITOR,
    Role.CIVIL_SERVANT,
    Role.SYSTEM
  })
  @Transactional(readOnly = true)
  public List<SupportWindow> openNow() {
    return windows.open(clock.instant());
  }

  /**
   * A page of all windows there ever were, the newest first.
   *
   * @param limit at most {@value #LARGEST_PAGE}
   */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public List<SupportWindow> page(int offset, int limit) {
    return windows.page(offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many windows there ever were. */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public int count() {
    return windows.count();
  }

  private Supporter check(NewWindow wanted) {
    var length = wanted.reason().length();
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      throw new UserError("support.error.reason", SHORTEST_REASON, LONGEST_REASON);
    }
    if (wanted.length().compareTo(Duration.ofMinutes(1)) < 0
        || wanted.length().compareTo(limits.longest()) > 0) {
      throw new UserError("support.error.length", limits.longest().toHours());
    }
    return supporters().stream()
        .filter(supporter -> supporter.id().equals(wanted.supporter()))
        .findFirst()
        .orElseThrow(() -> new UserError("support.error.supporter"));
  }

  private boolean insert(SupportWindow window) {
    windows.lock();
    var isOpen =
        windows.open(window.openedAt()).stream()
            .anyMatch(each -> each.supporter().id().equals(window.supporter().id()));
    if (isOpen) {
      throw new UserError("support.error.open", window.supporter().name());
    }
    windows.insert(window);
    journal.record(
        JournalEntry.of(
            "support.window.opened",
            KIND,
            window.id(),
            Map.of(
                "supporter",
                window.supporter().username(),
                "name",
                window.supporter().name(),
                "reason",
                window.reason(),
                "until",
                window.endsAt())));
    return true;
  }

  private static Supporter supporter(Account account) {
    return new Supporter(account.id(), account.username(), account.displayName());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void inTransaction(Supplier<Boolean> work) {
    transactions.executeWrite(status -> work.get());
  }
}
