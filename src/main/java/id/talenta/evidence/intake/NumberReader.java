package id.talenta.evidence.intake;

import id.talenta.platform.file.Cell;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers with a decimal comma or point; what may be read in two ways is refused. */
final class NumberReader {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,10})?%?");
  private static final Pattern GROUPED =
      Pattern.compile(
          "[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private NumberReader() {}

  /** A decimal from 0 to {@code highest}. */
  static Read<BigDecimal> decimal(Cell cell, String text, BigDecimal highest) {
    if (cell instanceof Cell.Number number) {
      return bounded(number.value(), BigDecimal.ZERO, highest);
    }
    if (GROUPED.matcher(text).matches() && highest.compareTo(THOUSAND) >= 0) {
      return Read.bad("number.ambiguous");
    }
    if (!DECIMAL.matcher(text).matches()) {
      return Read.bad("number.format");
    }
    var plain = text.replace(',', '.').replace("%", "");
    return bounded(new BigDecimal(plain), BigDecimal.ZERO, highest);
  }

  /** A whole number from {@code lowest} to {@code highest}. */
  static Read<Integer> whole(Cell cell, String text, int lowest, int highest) {
    BigDecimal value;
    if (cell instanceof Cell.Number number) {
      value = number.value();
    } else if (GROUPED.matcher(text).matches()) {
      return Read.bad("number.ambiguous");
    } else if (DECIMAL.matcher(text).matches() && !text.endsWith("%")) {
      value = new BigDecimal(text.replace(',', '.'));
    } else {
      return Read.bad("number.format");
    }
    if (value.stripTrailingZeros().scale() > 0) {
      return Read.bad("number.whole");
    }
    return switch (bounded(value, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest))) {
      case Read.Good<BigDecimal> good -> Read.good(good.value().intValueExact());
      case Read.Bad<BigDecimal> bad -> Read.bad(bad.code(), bad.arguments().toArray());
    };
  }

  private static Read<BigDecimal> bounded(BigDecimal value, BigDecimal lowest, BigDecimal highest) {
    return value.compareTo(lowest) < 0 || value.compareTo(highest) > 0
        ? Read.bad("number.range", lowest.toPlainString(), highest.toPlainString())
        : Read.good(value);
  }
}
