package id.talenta.platform.ui;

import java.util.List;

/** A feature's entries in the side navigation; a singleton of each feature with screens. */
public interface Navigation {
  /** The entries, in any order. */
  List<NavigationItem> items();
}
