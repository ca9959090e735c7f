package id.talenta.tenant;

import id.talenta.platform.database.ChangeLog;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/** Whether the database is that of this program. */
@Singleton
public class UpgradeState {
  private final Migrator migrator;
  private final SchemaFiguresRepository schema;
  private final TenantRepository tenants;
  private final TransactionOperations<Connection> transactions;

  UpgradeState(
      Migrator migrator,
      SchemaFiguresRepository schema,
      TenantRepository tenants,
      TransactionOperations<Connection> transactions) {
    this.migrator = migrator;
    this.schema = schema;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** Whether the host's schema is that of this program; without it nothing can be served. */
  public boolean isHostCurrent() {
    return inHost(schema::version).equals(ChangeLog.HOST.version());
  }

  /** How many tenants are not, and so are closed until they are brought up to date. */
  public int tenantsBehind() {
    return inHost(() -> tenants.behind(migrator.tenantChangeLog().version()).size());
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Actor.system(), () -> transactions.executeRead(status -> work.get()));
  }
}
