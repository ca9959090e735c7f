package id.talenta.tenant;

import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.error.UserError;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The key that the host signs packages and certificates with; its file is read when it is used, and
 * the key kept nowhere.
 */
@Singleton
public class HostSigningKey {
  private final String file;

  HostSigningKey(@Value("${talenta.signing-key:}") String file) {
    this.file = file;
  }

  /** Whether one is configured. */
  public boolean hasKey() {
    return !file.isBlank();
  }

  /**
   * The key.
   *
   * @throws UserError when none is configured, or it can't be read
   */
  public SigningKey key() {
    if (!hasKey()) {
      throw new UserError("tenant.erase.error.key");
    }
    return SigningKey.read(Path.of(file));
  }

  /**
   * The key, if one is configured.
   *
   * @throws UserError when it can't be read
   */
  public Optional<SigningKey> find() {
    return hasKey() ? Optional.of(key()) : Optional.empty();
  }
}
