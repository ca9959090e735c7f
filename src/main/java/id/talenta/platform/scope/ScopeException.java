package id.talenta.platform.scope;

/** Work was done outside the scope it needs: always a mistake in the program, never the user's. */
public final class ScopeException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Says what was wrong. */
  public ScopeException(String message) {
    super(message);
  }
}
