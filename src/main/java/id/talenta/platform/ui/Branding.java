package id.talenta.platform.ui;

import id.talenta.platform.scope.Scope;

/**
 * Knows the names, coats of arms and colours of the regions. One bean at most; without it, codes
 * show.
 */
public interface Branding {
  /** How the region of this scope shows itself. */
  Brand brand(Scope scope);
}
