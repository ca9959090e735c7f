package id.talenta.tenant;

/** What can be done to a tenant. */
public enum TenantAction {
  /** Set it up, also again after everything of an earlier time was erased. */
  PROVISION,
  /** Open it once it is set up. */
  ACTIVATE,
  /** Let it be read, but not changed. */
  SUSPEND,
  /** Let it be changed again; also undoes an ending, as long as nothing was erased. */
  RESUME,
  /** Nobody of the region can sign in any more; the data waits to be handed over and erased. */
  END,
  /** Everything of it is gone. */
  ERASE
}
