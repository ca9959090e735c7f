package id.talenta.tenant.exit;

import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Optional;

/**
 * The host's signature of a manifest, with the key that it names. That the package names a key
 * proves nothing: it must be one that is believed.
 */
final class PackageSignature {
  private static final int LARGEST = 10_000;

  private Optional<byte[]> signature = Optional.empty();
  private Optional<String> key = Optional.empty();

  void readSignature(InputStream content) throws IOException {
    signature = Optional.of(content.readNBytes(LARGEST));
  }

  void readKey(InputStream content) throws IOException {
    key = Optional.of(new String(content.readNBytes(LARGEST), StandardCharsets.US_ASCII));
  }

  /**
   * Requires that the manifest is the one that was signed, and by whom.
   *
   * @param believed public keys, as DER
   * @return fingerprint of the key; nothing when it is not signed and that is taken
   * @throws UserError when it was changed, is signed by somebody else, or by nobody
   */
  Optional<String> require(byte[] manifest, Collection<byte[]> believed, boolean takesUnsigned) {
    if (signature.isEmpty() || key.isEmpty()) {
      if (takesUnsigned) {
        return Optional.empty();
      }
      throw new UserError("tenant.import.error.unsigned");
    }
    var signedWith = readable(key.get());
    if (!SigningKey.verifies(signedWith, manifest, signature.get())) {
      throw new UserError("tenant.import.error.signature");
    }
    var fingerprint = SigningKey.fingerprint(signedWith);
    if (believed.stream().noneMatch(each -> MessageDigest.isEqual(each, signedWith))) {
      throw new UserError("tenant.import.error.hostKey", fingerprint);
    }
    return Optional.of(fingerprint);
  }

  private static byte[] readable(String key) {
    try {
      return SigningKey.readPublicKey(key);
    } catch (UserError unreadable) {
      var told = new UserError("tenant.import.error.signature");
      told.initCause(unreadable);
      throw told;
    }
  }
}
