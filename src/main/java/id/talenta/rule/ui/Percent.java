package id.talenta.rule.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths for style sheets. */
final class Percent {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 3;

  private Percent() {}

  /** A part of a whole as a CSS percentage, held within 0 and 100. */
  static String of(BigDecimal part, BigDecimal whole) {
    if (whole.signum() <= 0) {
      return "0%";
    }
    return part.max(BigDecimal.ZERO)
            .min(whole)
            .multiply(HUNDRED)
            .divide(whole, PLACES, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
