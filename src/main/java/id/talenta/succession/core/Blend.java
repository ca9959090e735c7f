package id.talenta.succession.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The number by which candidates are ordered: talent value and fit, in shares. */
public final class Blend {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  private Blend() {}

  /**
   * Talent value and fit together, rounded half up to two places.
   *
   * @param talentShare share of the talent value in percent; the fit has the rest
   * @param talentValue 0 to 100
   * @param fit 0 to 100
   */
  public static BigDecimal of(BigDecimal talentShare, BigDecimal talentValue, BigDecimal fit) {
    return talentShare
        .multiply(talentValue)
        .add(HUNDRED.subtract(talentShare).multiply(fit))
        .divide(HUNDRED, PLACES, RoundingMode.HALF_UP);
  }
}
