package id.talenta.agreement.golive;

import id.talenta.agreement.ChecklistGoals;
import id.talenta.agreement.ChecklistTargets;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Reads for a moment in the host's scope, as the system, what was agreed with one region. */
@Singleton
class AgreedTargets implements ChecklistTargets {
  private final GoLiveRepository tasks;
  private final TransactionOperations<Connection> transactions;

  AgreedTargets(GoLiveRepository tasks, TransactionOperations<Connection> transactions) {
    this.tasks = tasks;
    this.transactions = transactions;
  }

  @Override
  public ChecklistGoals of(TenantCode tenant) {
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () -> transactions.executeRead(status -> new ChecklistGoals(tasks.evidenceTarget(tenant))));
  }
}
