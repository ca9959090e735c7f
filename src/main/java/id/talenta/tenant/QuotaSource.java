package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what governments may use; agreements do. Answers in any scope, also within a transaction.
 */
public interface QuotaSource {
  /** What this government may use; nothing when no agreement says so. */
  Optional<AgreementQuotas> quotas(TenantCode tenant);

  /** What every government with an agreement in force may use. */
  Map<TenantCode, AgreementQuotas> all();
}
