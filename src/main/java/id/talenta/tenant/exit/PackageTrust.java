package id.talenta.tenant.exit;

import java.util.Optional;

/**
 * Whose packages are taken beside those that the present host signed.
 *
 * @param hostKey public key of another host, as DER
 * @param takesUnsigned whether one that nobody signed is taken: then whoever knows the government's
 *     public key could have made it
 */
public record PackageTrust(Optional<byte[]> hostKey, boolean takesUnsigned) {
  /** Only the present host's. */
  public static final PackageTrust OWN = new PackageTrust(Optional.empty(), false);
}
