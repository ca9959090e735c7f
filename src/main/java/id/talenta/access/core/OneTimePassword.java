package id.talenta.access.core;

import java.time.Duration;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A password that is handed to a person once and must be changed at the first sign-in.
 *
 * @param text twelve characters in groups of four, such as {@code K7MP-4XWT-9RHD}; none of them can
 *     be mistaken for another, whether read or heard
 */
public record OneTimePassword(String text) {
  /** How long it can be used. */
  public static final Duration VALIDITY = Duration.ofDays(7);

  private static final String CHARACTERS = "ACDEFGHJKMNPQRTUVWXY34679";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  /** A new one. The random source must be one that cannot be foretold. */
  public static OneTimePassword generate(RandomGenerator random) {
    var text = new StringBuilder();
    for (var index = 0; index < GROUPS * GROUP; index++) {
      if (index > 0 && index % GROUP == 0) {
        text.append('-');
      }
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return new OneTimePassword(text.toString());
  }

  /** The form that is hashed: small letters, blanks and hyphens do not matter to who types it. */
  public static String normalize(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** Never shows the password, so that it does not end up in a log. */
  @Override
  public String toString() {
    return "OneTimePassword[…]";
  }
}
