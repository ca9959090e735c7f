package id.talenta.testing;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.exit.ExitPackageService;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/**
 * A pair of OpenPGP keys as a region would have, made for one test.
 *
 * @param publicKey armoured
 * @param secretKey armoured, protected by {@link #PASSPHRASE}
 */
public record TestKeys(String publicKey, String secretKey) {
  /** Protects the private key. */
  public static final String PASSPHRASE = "jembatan ampera";

  private static final int STRENGTH = 2048;

  /**
   * As if the region had its first package made for it, unless it has one.
   *
   * @return the public key
   */
  public String usedBy(ApplicationContext program, TenantCode region) {
    var packages = program.getBean(ExitPackageService.class);
    try (var ignored = Scopes.bind(Scope.tenant(region), Actor.system())) {
      if (packages.packages(region).isEmpty()) {
        packages.start(region, publicKey);
      }
    }
    return publicKey;
  }

  /** A new pair that does not expire. */
  public static TestKeys make() {
    return make(STRENGTH, 0);
  }

  /**
   * A new pair.
   *
   * @param strength bits of its RSA
   * @param validSeconds how long it is valid from a day ago on; 0 for ever
   */
  public static TestKeys make(int strength, long validSeconds) {
    try {
      var made = Date.from(Instant.now().minusSeconds(86_400));
      var digest = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
      var primary = pair(strength, made);
      var rings =
          new PGPKeyRingGenerator(
              PGPSignature.POSITIVE_CERTIFICATION,
              primary,
              "Siti Rahmawati <siti.rahmawati@example.go.id>",
              digest,
              flags(KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA, validSeconds).generate(),
              null,
              new BcPGPContentSignerBuilder(
                  primary.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
              new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, digest)
                  .build(PASSPHRASE.toCharArray()));
      rings.addSubKey(
          pair(strength, made),
          flags(KeyFlags.ENCRYPT_COMMS | KeyFlags.ENCRYPT_STORAGE, validSeconds).generate(),
          null);
      return new TestKeys(
          armoured(rings.generatePublicKeyRing()::encode),
          armoured(rings.generateSecretKeyRing()::encode));
    } catch (PGPException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A private key that a host would sign certificates with, as text. */
  public static String signing() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
          + "\n-----END PRIVATE KEY-----\n";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static PGPSignatureSubpacketGenerator flags(int flags, long validSeconds) {
    var packets = new PGPSignatureSubpacketGenerator();
    packets.setKeyFlags(true, flags);
    packets.setKeyExpirationTime(true, validSeconds);
    return packets;
  }

  private static PGPKeyPair pair(int strength, Date made) throws PGPException {
    var generator = new RSAKeyPairGenerator();
    generator.init(
        new RSAKeyGenerationParameters(
            BigInteger.valueOf(0x10001), new SecureRandom(), strength, 100));
    return new BcPGPKeyPair(PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), made);
  }

  private interface Encoding {
    void to(OutputStream output) throws IOException;
  }

  private static String armoured(Encoding encoding) {
    var bytes = new ByteArrayOutputStream();
    try (var output = ArmoredOutputStream.builder().build(bytes)) {
      encoding.to(output);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toString(StandardCharsets.US_ASCII);
  }
}
