package id.talenta.platform.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * How dates, numbers and staff numbers are written. Methods without a language use that of the
 * present user's screen.
 */
public final class Formats {
  /** Western Indonesian time, in which official times of day are given. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private static final int SCORE_PLACES = 2;
  private static final int NIP_LENGTH = 18;
  private static final int NIP_BIRTH_END = 8;
  private static final int NIP_START_END = 14;
  private static final int NIP_SEX_END = 15;

  private Formats() {}

  /** {@code 22 November 2026}. */
  public static String date(LocalDate date) {
    return date(date, Language.current());
  }

  /** {@code 22 November 2026}. */
  public static String date(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  /** {@code 22 Nov 2026}, for tables. */
  public static String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", Language.current().locale()).format(date);
  }

  /** {@code 22 November 2026 pukul 14.05 WIB}. */
  public static String dateTime(Instant instant) {
    return dateTime(instant, Language.current());
  }

  /** {@code 22 November 2026 pukul 14.05 WIB}; English {@code 22 November 2026, 14:05 WIB}. */
  public static String dateTime(Instant instant, Language language) {
    var pattern =
        switch (language) {
          case INDONESIAN -> "d MMMM uuuu 'pukul' HH.mm 'WIB'";
          case ENGLISH -> "d MMMM uuuu, HH:mm 'WIB'";
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(instant.atZone(ZONE));
  }

  /** A score, always with two places: {@code 81,25}. */
  public static String decimal(BigDecimal value) {
    var format = NumberFormat.getNumberInstance(Language.current().locale());
    format.setMinimumFractionDigits(SCORE_PLACES);
    format.setMaximumFractionDigits(SCORE_PLACES);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** A number with as many places as it needs, at most two: {@code 20}, {@code 12,5}. */
  public static String number(BigDecimal value) {
    return number(value, Language.current());
  }

  /** A number with as many places as it needs, at most two: {@code 20}, {@code 12,5}. */
  public static String number(BigDecimal value, Language language) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(SCORE_PLACES);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** A count: {@code 7.700}. */
  public static String count(long value) {
    return NumberFormat.getIntegerInstance(Language.current().locale()).format(value);
  }

  /**
   * A share as a percentage, always with one place, so that shares line up: {@code 9,0%}.
   *
   * @param part how many of {@code whole}
   * @param whole how many in all; a share of nothing is written as a dash
   */
  public static String share(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    var percent =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    var format = NumberFormat.getNumberInstance(Language.current().locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(percent) + "%";
  }

  /** A number already in percent: {@code 12,5%}. */
  public static String percent(BigDecimal value) {
    return number(value) + "%";
  }

  /**
   * The size of a file: {@code 12,4 MB}. A megabyte has 1024 × 1024 bytes, as in agreements and in
   * what people's computers show.
   */
  public static String size(long bytes) {
    var units = new String[] {"B", "KB", "MB", "GB", "TB"};
    var value = BigDecimal.valueOf(bytes);
    var step = BigDecimal.valueOf(1024);
    var unit = 0;
    while (value.compareTo(step) >= 0 && unit < units.length - 1) {
      value = value.divide(step, 1, RoundingMode.HALF_UP);
      unit++;
    }
    return number(value) + " " + units[unit];
  }

  /**
   * A staff number in its groups (birth, start, sex, sequence): {@code 19800101 200501 1 001}.
   * Anything that has not 18 characters is left as it is.
   */
  public static String nip(String nip) {
    if (nip.length() != NIP_LENGTH) {
      return nip;
    }
    return String.join(
        " ",
        nip.substring(0, NIP_BIRTH_END),
        nip.substring(NIP_BIRTH_END, NIP_START_END),
        nip.substring(NIP_START_END, NIP_SEX_END),
        nip.substring(NIP_SEX_END));
  }
}
