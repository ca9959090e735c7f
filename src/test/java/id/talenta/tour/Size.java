package id.talenta.tour;

import id.talenta.testing.Browser;

/** A window. */
enum Size {
  /** A desk. */
  DESK(Browser.DESK),
  /** A phone. */
  PHONE(Browser.PHONE);

  private final Browser.Window window;

  Size(Browser.Window window) {
    this.window = window;
  }

  Browser.Window window() {
    return window;
  }
}
