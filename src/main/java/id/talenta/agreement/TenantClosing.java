package id.talenta.agreement;

import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * What becomes of a partner's tenant when its agreement is over, within the transaction of the
 * caller: it can only be read, so that the region can take its data and look whether it has all.
 */
@Singleton
class TenantClosing {
  private final TenantService tenants;

  TenantClosing(TenantService tenants) {
    this.tenants = tenants;
  }

  /** Lets the tenant be read only, if it is in use. */
  void suspend(Agreement agreement, LocalDate on) {
    if (isIn(agreement, TenantState.ACTIVE)) {
      tenants.suspendAfterAgreement(agreement.partner().code(), on);
    }
  }

  private boolean isIn(Agreement agreement, TenantState state) {
    return tenants
        .find(agreement.partner().code())
        .map(Tenant::state)
        .filter(state::equals)
        .isPresent();
  }
}
