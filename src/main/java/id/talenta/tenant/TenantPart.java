package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;

/** A feature that has something to set up in a new tenant. */
public interface TenantPart {
  /** Features with smaller numbers are set up first. */
  int order();

  /**
   * Sets up the tenant's own settings, in the tenant's scope and within one transaction for all
   * features; {@link TenantConfiguration} can be read already. Does nothing when it was done
   * before, because provisioning that was cut off begins again.
   */
  void configure(TenantCode code);
}
