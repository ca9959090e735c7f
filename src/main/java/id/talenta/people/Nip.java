package id.talenta.people;

import id.talenta.platform.error.UserError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A civil servant's number (Nomor Induk Pegawai), 18 digits. For a PNS: birth YYYYMMDD, start as a
 * candidate YYYYMM, sex (1 man, 2 woman), sequence NNN. For a PPPK: birth YYYYMMDD, year of
 * appointment YYYY, two digits that are no month, sex, sequence.
 *
 * @param value the 18 digits without blanks
 */
public record Nip(String value) {
  /** How many digits it has. */
  public static final int LENGTH = 18;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0.'-]");
  private static final int YOUNGEST_START = 15;
  private static final int OLDEST_START = 65;

  /** Refuses what is no NIP, by size, then characters, then syntax. */
  public Nip {
    if (value.length() != LENGTH) {
      throw new UserError("people.error.nip.size", value.length());
    }
    if (!value.chars().allMatch(character -> character >= '0' && character <= '9')) {
      throw new UserError("people.error.nip.characters");
    }
    var born = birth(value);
    var age = number(value, 8, 12) - born.getYear();
    if (age < YOUNGEST_START || age > OLDEST_START) {
      throw new UserError("people.error.nip.start", value.substring(8, 12), value.substring(0, 4));
    }
    var sex = value.charAt(14);
    if (sex != '1' && sex != '2') {
      throw new UserError("people.error.nip.sex", String.valueOf(sex));
    }
  }

  /**
   * Reads a NIP as people write it, with or without blanks between its groups.
   *
   * @throws UserError when it is no NIP
   */
  public static Nip of(String text) {
    return new Nip(BLANKS.matcher(text).replaceAll(""));
  }

  /** The day of birth. */
  public LocalDate bornOn() {
    return birth(value);
  }

  /** The sex. */
  public Sex sex() {
    return value.charAt(14) == '1' ? Sex.MALE : Sex.FEMALE;
  }

  /**
   * The first day of service: for a PNS the first of the month in the NIP, for a PPPK, whose NIP
   * has no month, the first of the year.
   *
   * @throws UserError when a PNS's NIP has no month from 01 to 12
   */
  public LocalDate appointedOn(Employment employment) {
    var year = number(value, 8, 12);
    return switch (employment) {
      case PPPK -> LocalDate.of(year, 1, 1);
      case PNS -> {
        var month = number(value, 12, 14);
        if (month < 1 || month > 12) {
          throw new UserError("people.error.nip.month", value.substring(12, 14));
        }
        yield LocalDate.of(year, month, 1);
      }
    };
  }

  private static LocalDate birth(String digits) {
    try {
      return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
    } catch (DateTimeException failure) {
      throw new UserError("people.error.nip.birth", digits.substring(0, 8));
    }
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  @Override
  public String toString() {
    return value;
  }
}
