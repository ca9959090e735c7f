package id.talenta.tenant.exit;

/** Where an exit package stands. */
public enum ExitPackageState {
  /** Being made. */
  MAKING,
  /** Whole, and can be fetched. */
  READY,
  /** Its making failed or was cancelled; nothing of it is kept. */
  FAILED,
  /** It was kept as long as promised; the file is gone. */
  EXPIRED
}
