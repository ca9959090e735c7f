package id.talenta.agreement;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantPart;
import jakarta.inject.Singleton;
import java.util.Map;

/** Erases whom the host knows of a region: its administrator and its contacts. */
@Singleton
class AgreementTenantPart implements TenantPart {
  private static final int ORDER = 100;

  private final AgreementRepository agreements;
  private final AgreementPartsRepository parts;

  AgreementTenantPart(AgreementRepository agreements, AgreementPartsRepository parts) {
    this.agreements = agreements;
    this.parts = parts;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void configure(TenantCode code) {
    // A new tenant needs nothing of its agreement.
  }

  @Override
  public Map<String, Integer> erase(TenantCode code) {
    return Map.of(
        "agreement.erased.administrators", agreements.forgetAdministrators(code),
        "agreement.erased.contacts", parts.forgetContacts(code));
  }
}
