package id.talenta.platform.crypto;

import id.talenta.platform.error.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPMarker;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.jspecify.annotations.Nullable;

/** A private OpenPGP key in a file, read for one decryption and kept nowhere. */
public final class SecretKeyFile {
  private static final int MOST_MARKERS = 4;

  private final PGPSecretKeyRingCollection rings;
  private final Supplier<char[]> passphrase;

  private SecretKeyFile(PGPSecretKeyRingCollection rings, Supplier<char[]> passphrase) {
    this.rings = rings;
    this.passphrase = passphrase;
  }

  /**
   * Reads a key as {@code gpg --armor --export-secret-keys} writes it.
   *
   * @param passphrase asked for only when the key is protected by one
   * @throws UserError when it is no private key
   */
  public static SecretKeyFile read(Path file, Supplier<char[]> passphrase) throws IOException {
    if (Files.size(file) > RecipientKey.LONGEST) {
      throw new UserError("crypto.secret.unreadable");
    }
    return of(Files.readAllBytes(file), passphrase);
  }

  /** As {@link #read}, from the file's bytes. */
  public static SecretKeyFile of(byte[] content, Supplier<char[]> passphrase) {
    try {
      var input = PGPUtil.getDecoderStream(new ByteArrayInputStream(content));
      var rings = new PGPSecretKeyRingCollection(input, new BcKeyFingerprintCalculator());
      if (rings.size() == 0) {
        throw new UserError("crypto.secret.unreadable");
      }
      return new SecretKeyFile(rings, passphrase);
    } catch (IOException | PGPException | IllegalArgumentException unreadable) {
      throw new UserError("crypto.secret.unreadable");
    }
  }

  /**
   * Opens an encrypted file.
   *
   * @throws UserError when it is no encrypted file, is encrypted to another key, or the passphrase
   *     is wrong
   * @throws IOException when it is cut off
   */
  public DecryptedFile open(InputStream encrypted) throws IOException {
    try {
      var addressed = addressed(encryptedData(encrypted));
      var data = addressed.data();
      if (!data.isIntegrityProtected()) {
        throw new UserError("crypto.file.unprotected");
      }
      var clear = data.getDataStream(new BcPublicKeyDataDecryptorFactory(addressed.key()));
      return new DecryptedFile(data, clear, literal(clear));
    } catch (PGPException failure) {
      throw new UserError("crypto.file.damaged");
    }
  }

  private record Addressed(PGPPublicKeyEncryptedData data, PGPPrivateKey key) {}

  private static PGPEncryptedDataList encryptedData(InputStream encrypted) {
    try {
      var objects = new BcPGPObjectFactory(PGPUtil.getDecoderStream(encrypted));
      for (var count = 0; count < MOST_MARKERS; count++) {
        var next = objects.nextObject();
        if (next instanceof PGPEncryptedDataList list) {
          return list;
        }
        if (!(next instanceof PGPMarker)) {
          break;
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new UserError("crypto.file.foreign");
    }
    throw new UserError("crypto.file.foreign");
  }

  private Addressed addressed(PGPEncryptedDataList list) throws PGPException {
    for (var each : list) {
      if (each instanceof PGPPublicKeyEncryptedData data) {
        var secret = secretKey(data.getKeyIdentifier().getKeyId());
        if (secret.isPresent()) {
          return new Addressed(data, unlocked(secret.get()));
        }
      }
    }
    throw new UserError("crypto.file.otherKey");
  }

  private Optional<PGPSecretKey> secretKey(long id) throws PGPException {
    return Optional.ofNullable(rings.getSecretKey(id)).filter(key -> !key.isPrivateKeyEmpty());
  }

  private PGPPrivateKey unlocked(PGPSecretKey secret) {
    var isProtected = secret.getKeyEncryptionAlgorithm() != 0;
    try {
      return secret.extractPrivateKey(
          new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider())
              .build(isProtected ? passphrase.get() : new char[0]));
    } catch (PGPException refused) {
      throw new UserError("crypto.secret.passphrase");
    }
  }

  private static InputStream literal(InputStream clear) throws IOException, PGPException {
    @Nullable Object next = new BcPGPObjectFactory(clear).nextObject();
    if (next instanceof PGPCompressedData compressed) {
      next = new BcPGPObjectFactory(compressed.getDataStream()).nextObject();
    }
    if (next instanceof PGPLiteralData literal) {
      return literal.getInputStream();
    }
    throw new UserError("crypto.file.foreign");
  }
}
