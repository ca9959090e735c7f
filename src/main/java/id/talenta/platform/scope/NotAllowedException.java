package id.talenta.platform.scope;

/** The actor may not do this. Shown to the user as if the thing did not exist. */
public final class NotAllowedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was refused, for the log. */
  public NotAllowedException(String message) {
    super(message);
  }
}
