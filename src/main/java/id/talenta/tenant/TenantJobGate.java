package id.talenta.tenant;

import id.talenta.platform.job.JobGate;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Lets the jobs of a tenant wait until its schema is whole, and that of this program. */
@Singleton
class TenantJobGate implements JobGate {
  private final TenantRepository tenants;
  private final TransactionOperations<Connection> transactions;

  TenantJobGate(TenantRepository tenants, TransactionOperations<Connection> transactions) {
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public boolean isOpen(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> true;
      case Scope.Tenant tenant ->
          Scopes.call(
                  Scope.host(),
                  Actor.system(),
                  () -> transactions.executeRead(status -> tenants.find(tenant.code())))
              .filter(found -> found.state().hasData())
              .filter(found -> found.state() != TenantState.MAINTENANCE)
              .isPresent();
    };
  }
}
