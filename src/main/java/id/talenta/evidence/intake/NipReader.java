package id.talenta.evidence.intake;

import id.talenta.people.Nip;
import id.talenta.platform.file.Cell;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a NIP. A spreadsheet that holds it as a number keeps 15 of its 18 digits: the last three
 * are gone for good, whether the file shows zeros or {@code 1,98E+17} there, so it is refused.
 */
final class NipReader {
  private static final Pattern POWER_OF_TEN = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");
  private static final String NO_SEQUENCE = "000";
  private static final int SEQUENCE_BEGINS = 15;
  private static final BigDecimal EXACT_UP_TO = BigDecimal.TEN.pow(15);
  private static final String LOST = "nip.lost-digits";

  private NipReader() {}

  static Read<Nip> read(Cell cell, String text) {
    if (cell instanceof Cell.Number number) {
      return number.value().compareTo(EXACT_UP_TO) >= 0
          ? Read.bad(LOST)
          : Read.by(Nip::of, number.value().toPlainString());
    }
    if (POWER_OF_TEN.matcher(text).matches()) {
      return Read.bad(LOST);
    }
    return switch (Read.by(Nip::of, text)) {
      case Read.Good<Nip> good ->
          good.value().value().substring(SEQUENCE_BEGINS).equals(NO_SEQUENCE)
              ? Read.bad(LOST)
              : good;
      case Read.Bad<Nip> bad -> bad;
    };
  }
}
