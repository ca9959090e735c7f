package id.talenta.command;

import id.talenta.platform.scope.TenantCode;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** Starts the program's parts for a command. */
final class Programs {
  /** Setting of the key that signs the API's tokens. */
  static final String KEY = "micronaut.security.token.jwt.signatures.secret.generator.secret";

  /** Source: RFC 7518, section 3.2: the key of HS256 has at least 256 bits. */
  private static final int KEY_BYTES = 32;

  /** Those of a job and of the scheduler, and one for a screen. */
  private static final int SMALLEST_POOL = 6;

  private static final String POOL = "datasources.default.maximum-pool-size";
  private static final int LAST_PORT = 65_535;

  private Programs() {}

  /** What a command needs that answers no requests: it signs no tokens, so any key will do. */
  static ApplicationContext withoutServers() {
    return ApplicationContext.builder().properties(Map.of(KEY, newKey())).banner(false).start();
  }

  /** A key that nobody knows. */
  static String newKey() {
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }

  /**
   * Refuses settings that would fail only later, or be a danger: a key that could be guessed.
   *
   * @throws CommandException when one can't be used
   */
  static void requireSettings(ApplicationContext context) {
    var key = context.getRequiredProperty(KEY, String.class);
    if (key.getBytes(StandardCharsets.UTF_8).length < KEY_BYTES) {
      throw new CommandException(
          "JWT_SECRET is too short: it must have at least " + KEY_BYTES + " characters.");
    }
    if (context.getProperty("talenta.port", Integer.class).filter(Programs::isPort).isEmpty()) {
      throw new CommandException("PORT must be a number from 1 to " + LAST_PORT + ".");
    }
    if (context.getProperty(POOL, Integer.class).filter(size -> size >= SMALLEST_POOL).isEmpty()) {
      throw new CommandException(
          "JDBC_POOL must be a number from "
              + SMALLEST_POOL
              + ": one job may hold three connections, and screens need some too.");
    }
    if (!TenantCode.isValid(context.getRequiredProperty("talenta.host", String.class))) {
      throw new CommandException("TALENTA_HOST must be the name of a folder in tenants/.");
    }
  }

  /** Zero means any free one, for tests. */
  private static boolean isPort(int port) {
    return port >= 0 && port <= LAST_PORT;
  }
}
