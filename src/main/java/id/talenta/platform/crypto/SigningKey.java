package id.talenta.platform.crypto;

import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * The key that the host signs with: Ed25519, in a PEM file as {@code openssl genpkey -algorithm
 * ed25519} writes it.
 */
public final class SigningKey {
  private static final int LARGEST = 10_000;

  private final Ed25519PrivateKeyParameters key;

  private SigningKey(Ed25519PrivateKeyParameters key) {
    this.key = key;
  }

  /**
   * Reads a key.
   *
   * @throws UserError when the file can't be read, or holds no such key
   */
  public static SigningKey read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new UserError("crypto.signing.unreadable");
      }
      var text =
          Files.readString(file, StandardCharsets.US_ASCII)
              .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "");
      var parsed = PrivateKeyFactory.createKey(Base64.getMimeDecoder().decode(text));
      if (parsed instanceof Ed25519PrivateKeyParameters key) {
        return new SigningKey(key);
      }
      throw new UserError("crypto.signing.unreadable");
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new UserError("crypto.signing.unreadable");
    }
  }

  /** The signature of these bytes: 64 bytes. */
  public byte[] sign(byte[] message) {
    var signer = new Ed25519Signer();
    signer.init(true, key);
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }

  /** The public key, by which anybody can verify: DER of a SubjectPublicKeyInfo. */
  public byte[] publicKey() {
    try {
      return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.generatePublicKey())
          .getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the signature is this key's over these bytes. */
  public static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      var verifier = new Ed25519Signer();
      verifier.init(false, (Ed25519PublicKeyParameters) PublicKeyFactory.createKey(publicKey));
      verifier.update(message, 0, message.length);
      return verifier.verifySignature(signature);
    } catch (IOException | IllegalArgumentException | ClassCastException foreign) {
      return false;
    }
  }

  /**
   * Reads a public key as {@link #pem} writes it, or openssl.
   *
   * @return DER of a SubjectPublicKeyInfo
   * @throws UserError when it is none
   */
  public static byte[] readPublicKey(String pem) {
    try {
      var text = pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "");
      var key = Base64.getMimeDecoder().decode(text);
      if (PublicKeyFactory.createKey(key) instanceof Ed25519PublicKeyParameters) {
        return key;
      }
      throw new UserError("crypto.signing.public");
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new UserError("crypto.signing.public");
    }
  }

  /** The SHA-256 of a public key, hexadecimal: by it people tell keys apart. */
  public static String fingerprint(byte[] publicKey) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(publicKey));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A public key as a PEM file. */
  public static String pem(byte[] publicKey) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey)
        + "\n-----END PUBLIC KEY-----\n";
  }
}
