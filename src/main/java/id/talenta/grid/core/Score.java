package id.talenta.grid.core;

import id.talenta.rule.core.Gate;
import id.talenta.rule.core.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where a person stands.
 *
 * @param performance sum of the contributions of that axis, 0–100
 * @param potential sum of the contributions of that axis, 0–100
 * @param performanceGrade its grade
 * @param potentialGrade its grade
 * @param box 1–9
 * @param contributions one for each indicator, in the order of the rule set
 * @param gate what keeps the person out of the talent pool
 */
public record Score(
    BigDecimal performance,
    BigDecimal potential,
    Grade performanceGrade,
    Grade potentialGrade,
    int box,
    List<Contribution> contributions,
    Optional<Gate> gate) {
  /** How many indicators had nothing to score. */
  public int missing() {
    return (int) contributions.stream().filter(Contribution::isMissing).count();
  }
}
