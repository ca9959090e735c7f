package id.talenta.rule.core;

import java.math.BigDecimal;

/**
 * Where an axis goes from low to medium and from medium to high.
 *
 * @param medium 0–100
 * @param high 0–100, above {@code medium}
 * @param inclusive whether a value that equals a cut-off has reached it (≥) or has not (&gt;)
 */
public record Cutoffs(BigDecimal medium, BigDecimal high, boolean inclusive) {

  /** The grade of a value. */
  public Grade grade(BigDecimal value) {
    if (reaches(value, high)) {
      return Grade.HIGH;
    }
    return reaches(value, medium) ? Grade.MEDIUM : Grade.LOW;
  }

  private boolean reaches(BigDecimal value, BigDecimal cutoff) {
    var comparison = value.compareTo(cutoff);
    return inclusive ? comparison >= 0 : comparison > 0;
  }
}
