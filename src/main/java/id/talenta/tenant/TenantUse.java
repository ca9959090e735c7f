package id.talenta.tenant;

import java.util.Optional;

/**
 * How much of the service a government uses, and how much it may use.
 *
 * @param people civil servants in service
 * @param storageBytes size of its data
 * @param agreed what its agreement allows, when one is in force
 */
public record TenantUse(long people, long storageBytes, Optional<AgreementQuotas> agreed) {
  private static final long WHOLE = 10;
  private static final long NEAR = 9;

  /** Whether nine tenths of the people or of the storage are used. */
  public boolean isNearQuota() {
    return agreed
        .filter(
            quotas ->
                isNear(people, quotas.people()) || isNear(storageBytes, quotas.storageBytes()))
        .isPresent();
  }

  private static boolean isNear(long used, long most) {
    return used * WHOLE >= most * NEAR;
  }
}
