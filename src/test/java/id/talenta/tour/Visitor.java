package id.talenta.tour;

import java.util.List;

/**
 * Somebody who walks through the product.
 *
 * @param name name in the pictures' names
 * @param region region, or the host, to sign in to
 * @param username account
 * @param screens the screens of the navigation that are opened; all when there are none
 */
record Visitor(String name, String region, String username, List<String> screens) {
  /** The host of the demo. */
  static final String HOST = "Provinsi Jawa Barat";

  /** Copies the screens. */
  Visitor {
    screens = List.copyOf(screens);
  }

  /** Whether it signs in to the host and not to a region. */
  boolean isOfHost() {
    return region.equals(HOST);
  }
}
