package id.talenta.tenant;

import id.talenta.platform.database.Migrator;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Enters tenants that were made of exit packages, and are whole already. In the host's scope,
 * within a transaction.
 */
@Singleton
public class TenantRestoration {
  private final TenantRepository tenants;
  private final TenantLifecycle lifecycle;
  private final Migrator migrator;
  private final Clock clock;

  TenantRestoration(
      TenantRepository tenants, TenantLifecycle lifecycle, Migrator migrator, Clock clock) {
    this.tenants = tenants;
    this.lifecycle = lifecycle;
    this.migrator = migrator;
    this.clock = clock;
  }

  /** Whether the registry has a tenant of this code that was not erased. */
  public boolean isTaken(TenantCode code) {
    return tenants.find(code).filter(tenant -> tenant.state() != TenantState.ERASED).isPresent();
  }

  /** Whether there is a tenant of this code with data. */
  public boolean hasData(TenantCode code) {
    return tenants.find(code).filter(tenant -> tenant.state().hasData()).isPresent();
  }

  /** Whether its people work in it: it neither leaves nor has left. */
  public boolean isInUse(TenantCode code) {
    return tenants
        .find(code)
        .map(Tenant::state)
        .filter(state -> state == TenantState.ACTIVE || state == TenantState.MAINTENANCE)
        .isPresent();
  }

  /**
   * Enters the tenant as one that is being set up. Until the end of the transaction nobody else can
   * enter one with this code, nor see this one; whoever tries waits.
   *
   * @return false when there is one already
   */
  public boolean reserve(TenantCode code, String name) {
    return tenants.insert(code, name, clock.instant());
  }

  /** Says that the reserved tenant is whole and in use. */
  public void enter(TenantCode code) {
    tenants.upgraded(code, migrator.tenantChangeLog().version(), clock.instant());
    lifecycle.forgetAfterCommit();
  }
}
