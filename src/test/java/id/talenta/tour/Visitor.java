package id.talenta.tour;

/**
 * Somebody who walks through the product.
 *
 * @param name name in the pictures' names
 * @param region region, or the host, to sign in to
 * @param username account
 */
record Visitor(String name, String region, String username) {
  /** The host of the demo. */
  static final String HOST = "Provinsi Jawa Barat";

  /** Whether it signs in to the host and not to a region. */
  boolean isOfHost() {
    return region.equals(HOST);
  }
}
