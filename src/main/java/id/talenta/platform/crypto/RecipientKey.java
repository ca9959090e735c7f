package id.talenta.platform.crypto;

import id.talenta.platform.error.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.bcpg.BCPGOutputStream;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;

/**
 * The public OpenPGP key that a file is encrypted to. Of what its owner handed in, only the part
 * that encrypts is kept: no name, no address.
 */
public final class RecipientKey {
  /** The longest text of a key that is looked at, in characters. */
  public static final int LONGEST = 200_000;

  private static final int SMALLEST_RSA = 2048;
  private static final int BUFFER = 1 << 16;
  private static final int FINGERPRINT_GROUP = 4;

  private final PGPPublicKey key;
  private final String fingerprint;

  private RecipientKey(PGPPublicKey key, String fingerprint) {
    this.key = key;
    this.fingerprint = fingerprint;
  }

  /**
   * Reads a key as {@code gpg --armor --export} writes it.
   *
   * @param now the key must not have expired
   * @throws UserError when it is no public key, a private one, expired, revoked, too weak, or does
   *     not encrypt
   */
  public static RecipientKey parse(String text, Instant now) {
    if (text.contains("PRIVATE KEY")) {
      throw new UserError("crypto.key.private");
    }
    if (text.isBlank() || text.length() > LONGEST) {
      throw new UserError("crypto.key.unreadable");
    }
    var ring = ring(text);
    var primary = ring.getPublicKey();
    if (primary.hasRevocation()) {
      throw new UserError("crypto.key.revoked");
    }
    var encrypting = stream(ring.getPublicKeys()).filter(RecipientKey::encrypts).toList();
    if (encrypting.isEmpty()) {
      throw new UserError("crypto.key.purpose");
    }
    var usable =
        encrypting.stream()
            .filter(key -> isValid(key, now) && isValid(primary, now))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new UserError("crypto.key.expired"));
    if (isRsa(usable) && usable.getBitStrength() < SMALLEST_RSA) {
      throw new UserError("crypto.key.weak", SMALLEST_RSA);
    }
    return new RecipientKey(
        usable, HexFormat.of().withUpperCase().formatHex(primary.getFingerprint()));
  }

  /**
   * Reads what {@link #encoded} wrote.
   *
   * @param fingerprint of the whole key
   */
  public static RecipientKey decode(byte[] encoded, String fingerprint) {
    try (var input = new BCPGInputStream(new ByteArrayInputStream(encoded))) {
      var packet = (PublicKeyPacket) input.readPacket();
      return new RecipientKey(
          new PGPPublicKey(packet, new BcKeyFingerprintCalculator()), fingerprint);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (PGPException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The part that encrypts. */
  public byte[] encoded() {
    var bytes = new ByteArrayOutputStream();
    try (var output = new BCPGOutputStream(bytes)) {
      key.getPublicKeyPacket().encode(output);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The fingerprint of the whole key, as its owner knows it: hexadecimal digits. */
  public String fingerprint() {
    return fingerprint;
  }

  /** A fingerprint in groups of four, to be compared by eye. */
  public static String grouped(String fingerprint) {
    return fingerprint.replaceAll("(.{" + FINGERPRINT_GROUP + "})(?=.)", "$1 ");
  }

  /**
   * Encrypts what is written to the result, with AES-256 and a check against changes. Closing it
   * ends the file but leaves {@code output} open.
   *
   * @param name the file's name, which only the recipient sees
   */
  public OutputStream encrypt(OutputStream output, String name, Instant now) throws IOException {
    var encryption =
        new PGPEncryptedDataGenerator(
            new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithIntegrityPacket(true)
                .setSecureRandom(new SecureRandom()));
    encryption.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key));
    try {
      var encrypted = encryption.open(output, new byte[BUFFER]);
      var content =
          new PGPLiteralDataGenerator()
              .open(encrypted, PGPLiteralData.BINARY, name, Date.from(now), new byte[BUFFER]);
      return new Both(content, encrypted);
    } catch (PGPException failure) {
      throw new IOException("Cannot encrypt to this key", failure);
    }
  }

  /** The content within the encryption; both must be ended, in this order. */
  private static final class Both extends FilterOutputStream {
    private final OutputStream encrypted;

    Both(OutputStream content, OutputStream encrypted) {
      super(content);
      this.encrypted = encrypted;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      super.close();
      encrypted.close();
    }
  }

  private static PGPPublicKeyRing ring(String text) {
    try {
      var input =
          PGPUtil.getDecoderStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      var rings =
          stream(
                  new PGPPublicKeyRingCollection(input, new BcKeyFingerprintCalculator())
                      .getKeyRings())
              .toList();
      if (rings.size() != 1) {
        throw new UserError(rings.isEmpty() ? "crypto.key.unreadable" : "crypto.key.several");
      }
      return rings.getFirst();
    } catch (IOException | PGPException | IllegalArgumentException unreadable) {
      throw new UserError("crypto.key.unreadable");
    }
  }

  private static boolean encrypts(PGPPublicKey key) {
    return key.isEncryptionKey()
        && !key.hasRevocation()
        && flags(key)
            .map(flags -> (flags & (KeyFlags.ENCRYPT_COMMS | KeyFlags.ENCRYPT_STORAGE)) != 0)
            .orElse(true);
  }

  /** What the key may be used for, if its newest signature says so. */
  private static Optional<Integer> flags(PGPPublicKey key) {
    return stream(key.getSignatures())
        .map(PGPSignature::getHashedSubPackets)
        .filter(packets -> packets != null && packets.getKeyFlags() != 0)
        .map(packets -> packets.getKeyFlags())
        .reduce((first, last) -> last);
  }

  private static boolean isValid(PGPPublicKey key, Instant now) {
    var seconds = key.getValidSeconds();
    return seconds == 0 || key.getCreationTime().toInstant().plusSeconds(seconds).isAfter(now);
  }

  private static boolean isRsa(PGPPublicKey key) {
    return key.getAlgorithm() == PublicKeyAlgorithmTags.RSA_GENERAL
        || key.getAlgorithm() == PublicKeyAlgorithmTags.RSA_ENCRYPT;
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    Iterable<T> all = () -> iterator;
    return StreamSupport.stream(all.spliterator(), false);
  }
}
