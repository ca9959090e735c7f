package id.talenta.tenant;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalAnchors;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves tenants from state to state, each with its entry in the host's journal, and does in the
 * tenant what follows once that is committed. Works in the host's scope and within a transaction.
 */
@Singleton
class TenantLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TenantLifecycle.class);
  private static final int LONGEST_REASON = 1000;

  private final TenantRepository tenants;
  private final TenantStates states;
  private final JobService jobs;
  private final JournalAnchors anchors;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  TenantLifecycle(
      TenantRepository tenants,
      TenantStates states,
      JobService jobs,
      JournalAnchors anchors,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.tenants = tenants;
    this.states = states;
    this.jobs = jobs;
    this.anchors = anchors;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  void suspend(TenantCode code, String reason) {
    take(code, TenantAction.SUSPEND, written(reason));
    suspended(code, Map.of("tenant", code.value(), "reason", reason));
  }

  void suspendAfterAgreement(TenantCode code, LocalDate on) {
    take(code, TenantAction.SUSPEND, new StateReason.AgreementOver(on));
    suspended(code, Map.of("tenant", code.value(), "cause", "AGREEMENT_OVER", "date", on));
  }

  private void suspended(TenantCode code, Map<String, ?> details) {
    journal.record(JournalEntry.of("tenant.suspended", "tenant", Tenant.key(code), details));
    afterCommit(code, () -> quieten(code));
  }

  void resume(TenantCode code) {
    // Whoever enters an erasure holds the tenant: before it is ours, one may still be entered.
    if (tenants.locked(code).isPresent() && tenants.isBeingErased(code)) {
      throw new UserError("tenant.error.erasing");
    }
    take(code, TenantAction.RESUME, StateReason.NONE);
    journal.record(
        JournalEntry.of(
            "tenant.resumed", "tenant", Tenant.key(code), Map.of("tenant", code.value())));
    afterCommit(code, jobs::recover);
  }

  void end(TenantCode code, String reason) {
    take(code, TenantAction.END, written(reason));
    journal.record(
        JournalEntry.of(
            "tenant.ended",
            "tenant",
            Tenant.key(code),
            Map.of("tenant", code.value(), "reason", reason)));
    afterCommit(code, () -> quieten(code));
  }

  /** Takes the step, if it can be taken from where the tenant stands now. */
  void take(TenantCode code, TenantAction action, StateReason reason) {
    var tenant = tenants.locked(code).orElseThrow(() -> new UserError("tenant.error.missing"));
    var target =
        TenantGraph.target(tenant.state(), action)
            .orElseThrow(() -> new UserError("tenant.error." + action.name()));
    tenants.move(code, target, reason, clock.instant());
    forgetAfterCommit();
  }

  private static StateReason written(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new UserError("tenant.error.reason", LONGEST_REASON);
    }
    return new StateReason.Written(reason.strip());
  }

  /** Stops what runs in a tenant that can only be read from now on, and copies its last entry. */
  private void quieten(TenantCode code) {
    jobs.stopRunning();
    anchors.anchor(code);
  }

  void forgetAfterCommit() {
    synchronize(states::forget);
  }

  /** On another thread: the committed connection is not back yet, and its scope is the host's. */
  private void afterCommit(TenantCode code, Runnable work) {
    synchronize(
        () ->
            Thread.startVirtualThread(
                () -> {
                  try {
                    Scopes.run(Scope.tenant(code), Actor.system(), work);
                  } catch (RuntimeException failure) {
                    LOG.error("What follows a change of state of tenant {} failed", code, failure);
                  }
                }));
  }

  private void synchronize(Runnable work) {
    transactions
        .findTransactionStatus()
        .orElseThrow(() -> new IllegalStateException("A change of state needs a transaction"))
        .registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                work.run();
              }
            });
  }
}
