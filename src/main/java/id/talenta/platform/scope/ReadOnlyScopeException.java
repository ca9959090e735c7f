package id.talenta.platform.scope;

import id.talenta.platform.error.UserError;

/** Something was to be changed in a scope that can only be read at present. */
public final class ReadOnlyScopeException extends UserError {
  private static final long serialVersionUID = 1L;

  /** Says so, and whom to ask. */
  public ReadOnlyScopeException() {
    super("platform.readOnly");
  }
}
