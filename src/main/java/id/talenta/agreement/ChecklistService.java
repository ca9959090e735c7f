package id.talenta.agreement;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;

/**
 * The steps of a region until its first nine-box picture, in the tenant's scope, and for a moment
 * in the host's, so it must not be called within a transaction.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.SYSTEM})
public class ChecklistService {
  private final List<ChecklistStep> steps;

  private final ChecklistTargets targets;
  private final TransactionOperations<Connection> transactions;

  ChecklistService(
      List<ChecklistStep> steps,
      ChecklistTargets targets,
      TransactionOperations<Connection> transactions) {
    this.targets = targets;
    this.transactions = transactions;
    this.steps = steps.stream().sorted(Comparator.comparingInt(ChecklistStep::order)).toList();
  }

  /** How all steps stand, in the order in which they are taken. */
  public List<ChecklistItem> items() {
    var goals = targets.of(Scopes.tenant());
    return transactions.executeRead(
        status -> steps.stream().map(step -> step.item(goals)).toList());
  }
}
