package id.talenta.agreement;

import id.talenta.access.Account;
import id.talenta.access.AccountData;
import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Opens the tenant of an agreement in force: sets it up, again if need be, and names its first
 * administrator. Works in the host's scope and for a moment in the tenant's, so it must not be
 * called within a transaction; of the tenant's people it shows the host none but that one.
 */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class TenantOpeningService {
  private static final int NAMESAKES = 500;

  private final AgreementRepository agreements;
  private final TenantOpening opening;
  private final TenantService tenants;
  private final JobService jobs;
  private final AccountService accounts;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;

  TenantOpeningService(
      AgreementRepository agreements,
      TenantOpening opening,
      TenantService tenants,
      JobService jobs,
      AccountService accounts,
      Journal journal,
      TransactionOperations<Connection> transactions) {
    this.agreements = agreements;
    this.opening = opening;
    this.tenants = tenants;
    this.jobs = jobs;
    this.accounts = accounts;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * How far the tenant is from being used.
   *
   * @throws UserError when there is no such agreement
   */
  public OpeningState state(UUID id) {
    var agreement = require(id);
    if (!agreement.stage().isInForce()) {
      return new OpeningState.NotDue();
    }
    var tenant = tenants.find(agreement.partner().code()).filter(TenantOpening::isSetUp);
    if (tenant.isEmpty()) {
      return setUp(agreement);
    }
    if (agreement.administrator().isEmpty()) {
      return new OpeningState.AdministratorMissing();
    }
    var administrator = agreement.administrator().get();
    return account(agreement)
        .flatMap(Account::lastSignedInAt)
        .<OpeningState>map(since -> new OpeningState.InUse(administrator, since))
        .orElseGet(() -> new OpeningState.SignInMissing(administrator));
  }

  /**
   * Sets the tenant up again after the last attempt failed.
   *
   * @return key of the job
   * @throws UserError when it is being set up or is there already
   */
  @Transactional
  public UUID again(UUID id) {
    var agreement = agreements.find(id).orElseThrow(() -> new UserError("agreement.error.missing"));
    if (!agreement.stage().isInForce()) {
      throw new UserError("agreement.refusal." + Refusal.NOT_FROM_THIS_STAGE.name());
    }
    var partner = agreement.partner();
    if (tenants.find(partner.code()).filter(TenantOpening::isSetUp).isPresent()) {
      throw new UserError("tenant.error.exists", partner.name());
    }
    if (runningJob(agreement).isPresent()) {
      throw new UserError("agreement.error.provisioning");
    }
    journal.record(entry("agreement.provisioning.repeated", agreement));
    return opening.queue(agreement).provisioning().orElseThrow();
  }

  /**
   * Makes the account of the tenant's first administrator.
   *
   * @return its one-time password, which is kept nowhere: it can be shown this once
   * @throws UserError when there is one already, the tenant is not ready, somebody has signed in to
   *     it under whatever agreement, or the name can't be used
   */
  public String nameAdministrator(UUID id, FirstAdministrator administrator) {
    var agreement = require(id);
    requireActiveTenant(agreement);
    requireUnused(agreement);
    inTransaction(() -> claim(agreement, administrator));
    try {
      return inTenant(agreement, () -> accounts.create(data(administrator)));
    } catch (RuntimeException failure) {
      inTransaction(() -> release(agreement));
      throw failure;
    }
  }

  /**
   * Replaces the one-time password of the first administrator, who has not signed in yet.
   *
   * @return the new one-time password, which is kept nowhere: it can be shown this once
   * @throws UserError when the person has signed in: from then on only the region resets passwords
   */
  public String renewPassword(UUID id) {
    var agreement = require(id);
    requireActiveTenant(agreement);
    var administrator =
        agreement
            .administrator()
            .orElseThrow(() -> new UserError("agreement.error.administratorMissing"));
    var account = account(agreement);
    var password =
        inTenant(
                agreement,
                () ->
                    account
                        .map(found -> accounts.resetUnusedPassword(found.id()))
                        .orElseGet(() -> Optional.of(accounts.create(data(administrator)))))
            .orElseThrow(() -> new UserError("agreement.error.signedIn", administrator.name()));
    inTransaction(() -> journal.record(entry("agreement.administrator.renewed", agreement)));
    return password;
  }

  private void claim(Agreement agreement, FirstAdministrator administrator) {
    if (!agreements.putAdministrator(agreement.id(), administrator)) {
      throw new UserError("agreement.error.administratorNamed");
    }
    journal.record(entry("agreement.administrator.named", agreement));
  }

  private void release(Agreement agreement) {
    agreements.removeAdministrator(agreement.id());
    journal.record(entry("agreement.administrator.dropped", agreement));
  }

  /** A later agreement with the same region must not give the host a way into its data. */
  private void requireUnused(Agreement agreement) {
    var scope = Scope.tenant(agreement.partner().code());
    if (Scopes.call(scope, Actor.system(), accounts::isInUse)) {
      throw new UserError("agreement.error.inUse", agreement.partner().name());
    }
  }

  private void requireActiveTenant(Agreement agreement) {
    var isActive =
        tenants
            .find(agreement.partner().code())
            .filter(tenant -> tenant.state() == TenantState.ACTIVE)
            .isPresent();
    if (!agreement.stage().isInForce() || !isActive) {
      throw new UserError("agreement.error.tenantNotReady", agreement.partner().name());
    }
  }

  private OpeningState setUp(Agreement agreement) {
    var job = agreement.provisioning().flatMap(jobs::find);
    return job.filter(found -> !found.state().isFinal())
        .<OpeningState>map(found -> new OpeningState.Working(found.id()))
        .orElseGet(() -> new OpeningState.Failed(job.flatMap(Job::errorCode)));
  }

  private Optional<UUID> runningJob(Agreement agreement) {
    return agreement
        .provisioning()
        .flatMap(jobs::find)
        .filter(job -> !job.state().isFinal())
        .map(Job::id);
  }

  /** The account that was made for the first administrator; nobody else's is looked at. */
  private Optional<Account> account(Agreement agreement) {
    var username =
        agreement.administrator().map(administrator -> data(administrator).username()).orElse("");
    return Scopes.call(
        Scope.tenant(agreement.partner().code()),
        Actor.system(),
        () ->
            accounts.page(named(username), 0, NAMESAKES).stream()
                .filter(account -> account.username().equals(username))
                .findFirst());
  }

  private static AccountFilter named(String username) {
    return new AccountFilter(Optional.of(username), Optional.empty(), Optional.empty());
  }

  private <T> T inTenant(Agreement agreement, Supplier<T> work) {
    return Scopes.call(Scope.tenant(agreement.partner().code()), Scopes.actor(), work);
  }

  private Agreement require(UUID id) {
    return transactions
        .executeRead(status -> agreements.find(id))
        .orElseThrow(() -> new UserError("agreement.error.missing"));
  }

  private void inTransaction(Runnable work) {
    transactions.executeWrite(
        status -> {
          work.run();
          return true;
        });
  }

  private static AccountData data(FirstAdministrator administrator) {
    return new AccountData(
        administrator.username(),
        administrator.name(),
        Set.of(Role.TENANT_ADMIN),
        Optional.empty(),
        Optional.empty(),
        Language.INDONESIAN);
  }

  /** Names nobody: what the host's journal holds stays when the region is erased. */
  private static JournalEntry entry(String action, Agreement agreement) {
    return JournalEntry.of(
        action, "agreement", agreement.id(), Map.of("partner", agreement.partner().code().value()));
  }
}
