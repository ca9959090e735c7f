package id.talenta.access;

import id.talenta.access.core.OneTimePassword;
import id.talenta.access.core.PasswordPolicy;
import id.talenta.platform.error.UserError;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes and checks passwords with Argon2id. It takes tens of milliseconds and 19 MiB each time, so
 * it is never done with a connection in hand, and only so many times at once.
 */
@Singleton
class Passwords {
  /** The least that OWASP's password storage guide asks for. */
  private static final int MEMORY_KIBIBYTES = 19 * 1024;

  private static final int ITERATIONS = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int PATIENCE_SECONDS = 10;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIBIBYTES, ITERATIONS);
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final String nobody = argon2.encode("nobody has this password");

  /** The hash of a password that its person has chosen. */
  String hash(String password) {
    return held(() -> argon2.encode(PasswordPolicy.normalize(password)));
  }

  /** The hash of a password that is handed out. */
  String hash(OneTimePassword password) {
    return held(() -> argon2.encode(OneTimePassword.normalize(password.text())));
  }

  /** Whether this is the account's password. */
  boolean matches(String typed, AccountRepository.Credential credential) {
    var form =
        credential.account().oneTime()
            ? OneTimePassword.normalize(typed)
            : PasswordPolicy.normalize(typed);
    return held(() -> argon2.matches(form, credential.hash()));
  }

  /** Takes as long as {@link #matches}, for an account that there is not; never right. */
  boolean matchesNobody(String typed) {
    var form = PasswordPolicy.normalize(typed);
    return held(() -> argon2.matches(form, nobody) && form.isEmpty());
  }

  private <T> T held(Work<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new UserError("access.error.busy");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UserError("access.error.busy");
    }
    try {
      return work.done();
    } finally {
      places.release();
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T done();
  }
}
