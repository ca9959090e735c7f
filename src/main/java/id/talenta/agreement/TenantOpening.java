package id.talenta.agreement;

import id.talenta.platform.error.UserError;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantService;
import jakarta.inject.Singleton;

/** Queues the job that sets up a partner's tenant, within the transaction of the caller. */
@Singleton
class TenantOpening {
  private final AgreementRepository agreements;
  private final TenantService tenants;

  TenantOpening(AgreementRepository agreements, TenantService tenants) {
    this.agreements = agreements;
    this.tenants = tenants;
  }

  /** Queues the job, unless the tenant is there already. */
  Agreement begin(Agreement agreement) {
    var partner = agreement.partner();
    var isThere = tenants.find(partner.code()).filter(TenantOpening::isSetUp).isPresent();
    return isThere ? agreement : queue(agreement);
  }

  /**
   * Queues the job again.
   *
   * @throws UserError when the tenant is there already, or somebody else was faster
   */
  Agreement queue(Agreement agreement) {
    var partner = agreement.partner();
    var job = tenants.provision(partner.code(), partner.name());
    if (!agreements.putProvisioning(agreement.id(), agreement.version(), job)) {
      throw new UserError("agreement.error.changed");
    }
    return agreements.find(agreement.id()).orElseThrow();
  }

  static boolean isSetUp(Tenant tenant) {
    return tenant.state().hasData();
  }
}
