package id.talenta.access.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a password must be like. Length counts, not kinds of characters; source: NIST SP 800-63B,
 * section 5.1.1.2.
 */
public final class PasswordPolicy {
  /** The least number of characters. */
  public static final int SHORTEST = 12;

  /** The greatest number of characters; hashing takes time. */
  public static final int LONGEST = 128;

  private static final int FEWEST_DIFFERENT = 5;

  /** Letters of passwords that everybody tries first. */
  private static final Set<String> COMMON =
      Set.of(
          "",
          "admin",
          "administrator",
          "administratortalenta",
          "admintalenta",
          "aparatursipilnegara",
          "bismillah",
          "bismillahirrahmanirrahim",
          "iloveyou",
          "indonesia",
          "indonesiamerdeka",
          "indonesiaraya",
          "jakarta",
          "katasandi",
          "katasandibaru",
          "letmein",
          "merdeka",
          "password",
          "passwordbaru",
          "passwordpassword",
          "pegawai",
          "pegawainegeri",
          "qwerty",
          "qwertyuiop",
          "qwertyuiopasdf",
          "qwertyuiopasdfghjkl",
          "rahasia",
          "rahasiaku",
          "rahasianegara",
          "sandi",
          "sayangku",
          "selamatdatang",
          "talenta",
          "talentaindonesia",
          "welcome");

  private PasswordPolicy() {}

  /** The first reason to refuse this password for this account, if there is one. */
  public static Optional<PasswordProblem> problem(String password, String username) {
    var characters = password.codePointCount(0, password.length());
    if (characters < SHORTEST) {
      return Optional.of(PasswordProblem.TOO_SHORT);
    }
    if (characters > LONGEST) {
      return Optional.of(PasswordProblem.TOO_LONG);
    }
    var folded = normalize(password).toLowerCase(Locale.ROOT);
    if (folded.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of(PasswordProblem.HOLDS_USERNAME);
    }
    if (folded.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of(PasswordProblem.MONOTONOUS);
    }
    return COMMON.contains(letters(folded))
        ? Optional.of(PasswordProblem.COMMON)
        : Optional.empty();
  }

  /** The form that is hashed: the same whichever keyboard typed it. */
  public static String normalize(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
