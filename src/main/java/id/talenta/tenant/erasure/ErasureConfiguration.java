package id.talenta.tenant.erasure;

import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.error.UserError;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Where the host's signing key is; it is read when it is used, and kept nowhere. */
@Singleton
class ErasureConfiguration {
  private final String file;

  ErasureConfiguration(@Value("${talenta.signing-key:}") String file) {
    this.file = file;
  }

  boolean hasKey() {
    return !file.isBlank();
  }

  /**
   * The key.
   *
   * @throws UserError when none is configured, or it can't be read
   */
  SigningKey key() {
    if (!hasKey()) {
      throw new UserError("tenant.erase.error.key");
    }
    return SigningKey.read(Path.of(file));
  }
}
