package id.talenta.access.support;

import id.talenta.access.Account;
import id.talenta.access.AccountService;
import id.talenta.access.Regions;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.web.SignIn;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The supporter's side: which windows are open, going in and out. Works in the host's scope and for
 * a moment in the tenant's, so it must not be called within a transaction.
 */
@Singleton
@Allowed(Role.SUPPORTER)
public class VisitService {
  private final SupportSignRepository signs;
  private final Visits visits;
  private final Regions regions;
  private final AccountService accounts;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  VisitService(
      SupportSignRepository signs,
      Visits visits,
      Regions regions,
      AccountService accounts,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.signs = signs;
    this.visits = visits;
    this.regions = regions;
    this.accounts = accounts;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A window that is open for the present supporter.
   *
   * @param window the window
   * @param region name of the region that opened it
   */
  public record Invitation(SupportWindow window, String region) {}

  /**
   * A visit that may begin.
   *
   * @param scope whose data is looked at
   * @param visitor the supporter as a visitor
   * @param window key of the window
   */
  public record Visit(Scope scope, Actor visitor, UUID window) {}

  /** The windows that are open for the present supporter, the one that ends first on top. */
  public List<Invitation> invitations() {
    var supporter = Scopes.actor().accountId();
    var known = transactions.executeRead(status -> signs.of(supporter, clock.instant()));
    return known.stream().flatMap(sign -> invitation(sign, supporter).stream()).toList();
  }

  /**
   * Begins a visit; both journals say so.
   *
   * @throws UserError when no such window is open for the present supporter
   */
  public Visit enter(UUID window) {
    var supporter = Scopes.actor().accountId();
    var tenant =
        transactions
            .executeRead(status -> signs.tenant(window, supporter))
            .filter(code -> visits.open(Scope.tenant(code), window, supporter).isPresent())
            .orElseThrow(() -> new UserError("support.error.closed"));
    var visitor = visits.visitor(home(supporter));
    visits.entered(Scope.tenant(tenant), visitor, window);
    transactions.executeWrite(
        status -> {
          journal.record(
              JournalEntry.of(
                  "support.entered", "support_window", window, Map.of("partner", tenant.value())));
          return true;
        });
    return new Visit(Scope.tenant(tenant), visitor, window);
  }

  /** The window that the present visitor came in through, while it is open. */
  @Allowed(Role.VISITOR)
  public Optional<SupportWindow> present() {
    var supporter = Scopes.actor().accountId();
    return window().flatMap(window -> visits.open(scope(), window, supporter));
  }

  /** Writes down what the present visitor is about to see; nothing may be shown before. */
  @Allowed(Role.VISITOR)
  public void look(Look look) {
    visits.looked(scope(), Scopes.actor(), look);
  }

  /**
   * Ends the present visit.
   *
   * @return the visitor as at home with the host
   */
  @Allowed(Role.VISITOR)
  public Actor leave() {
    var visitor = Scopes.actor();
    window().ifPresent(window -> visits.left(scope(), visitor, window));
    return home(visitor.accountId()).actor();
  }

  private Optional<Invitation> invitation(SupportSignRepository.Sign sign, UUID supporter) {
    return visits
        .open(Scope.tenant(sign.tenant()), sign.window(), supporter)
        .map(window -> new Invitation(window, name(sign.tenant())));
  }

  private String name(TenantCode tenant) {
    return regions.find(tenant.value()).map(region -> region.name()).orElse(tenant.value());
  }

  private Account home(UUID supporter) {
    return Scopes.call(Scope.host(), Actor.system(), () -> accounts.find(supporter))
        .filter(Visits::isSupporter)
        .orElseThrow(() -> new UserError("support.error.closed"));
  }

  private static Optional<UUID> window() {
    return SignIn.current().flatMap(person -> person.window());
  }

  private static Scope scope() {
    return Scopes.current().orElseThrow();
  }
}
