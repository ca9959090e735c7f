package id.talenta.tenant;

/** Whether a tenant can be used. */
public enum TenantState {
  /** Its schema is being made. */
  PROVISIONING,
  /** In use. */
  ACTIVE,
  /**
   * Closed until its schema is brought up to date. Never stored: found by comparing the schema's
   * version with the program's.
   */
  MAINTENANCE,
  /** Can be read only. */
  SUSPENDED,
  /** Left. */
  ENDED
}
