package id.talenta.tenant;

import id.talenta.platform.database.Migrator;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;

/** The registry's part in the erasure of a tenant. */
@Singleton
public class TenantRemoval {
  private final TenantRepository tenants;
  private final TenantLifecycle lifecycle;
  private final Migrator migrator;

  TenantRemoval(TenantRepository tenants, TenantLifecycle lifecycle, Migrator migrator) {
    this.tenants = tenants;
    this.lifecycle = lifecycle;
    this.migrator = migrator;
  }

  /**
   * The tenant, held until the end of the transaction. In the host's scope.
   *
   * @throws UserError when there is none, or it has not ended
   */
  public Tenant requireEnded(TenantCode code) {
    var tenant = tenants.locked(code).orElseThrow(() -> new UserError("tenant.error.missing"));
    if (TenantGraph.target(tenant.state(), TenantAction.ERASE).isEmpty()) {
      throw new UserError("tenant.error.ERASE");
    }
    return tenant;
  }

  /** Drops the tenant's schema and role; nothing when they are gone. Outside a transaction. */
  public void drop(TenantCode code) {
    migrator.drop(Scope.tenant(code));
  }

  /** Forgets the tenant's figures. In the host's scope, within a transaction. */
  public void forgetFigures(TenantCode code) {
    tenants.deleteStatus(code);
  }

  /** Enters that nothing of the tenant is left. In the host's scope, within a transaction. */
  public void erased(TenantCode code) {
    lifecycle.take(code, TenantAction.ERASE, StateReason.NONE);
  }
}
