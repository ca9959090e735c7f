package id.talenta.tenant;

/** Whether a tenant can be used. The ways from one to the other: {@link TenantGraph}. */
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
  /** Left; its data is still there. */
  ENDED,
  /** Left, and nothing of it is kept but the certificate that says so. */
  ERASED;

  /** Whether its people can sign in. */
  public boolean isOpen() {
    return switch (this) {
      case ACTIVE, SUSPENDED -> true;
      case PROVISIONING, MAINTENANCE, ENDED, ERASED -> false;
    };
  }

  /** Whether its use has ended for good. */
  public boolean hasLeft() {
    return switch (this) {
      case ENDED, ERASED -> true;
      case PROVISIONING, ACTIVE, MAINTENANCE, SUSPENDED -> false;
    };
  }

  /** Whether there is a schema that is whole. */
  public boolean hasData() {
    return switch (this) {
      case ACTIVE, SUSPENDED, MAINTENANCE, ENDED -> true;
      case PROVISIONING, ERASED -> false;
    };
  }

  /** Whether its data can be read but not changed. */
  public boolean isReadOnly() {
    return switch (this) {
      case SUSPENDED, ENDED -> true;
      case PROVISIONING, ACTIVE, MAINTENANCE, ERASED -> false;
    };
  }
}
