package id.talenta.rule.core;

import id.talenta.organization.PositionLevel;
import java.math.BigDecimal;

/** What is wrong with a set of rules. Each kind has its own sentence in the message bundles. */
public sealed interface RuleProblem {

  /** The weights of an axis do not sum to 100. */
  record WeightsDoNotSumTo100(Axis axis, BigDecimal sum) implements RuleProblem {}

  /** A weight is not between 0 and 100. */
  record WeightOutOfRange(LocalText indicator, BigDecimal weight) implements RuleProblem {}

  /** The cut-offs are not 0 ≤ medium &lt; high ≤ 100. */
  record CutoffsOutOfOrder(Axis axis, BigDecimal medium, BigDecimal high) implements RuleProblem {}

  /** No band covers the values between two others. */
  record BandGap(LocalText indicator, BigDecimal from, BigDecimal to) implements RuleProblem {}

  /** Two bands cover the same values. */
  record BandOverlap(LocalText indicator, BigDecimal from, BigDecimal to) implements RuleProblem {}

  /** The last band has an end, so that larger values have no points; or there is none at all. */
  record BandsEnd(LocalText indicator, BigDecimal at) implements RuleProblem {}

  /** A band before the last has no end. */
  record BandEndless(LocalText indicator, BigDecimal from) implements RuleProblem {}

  /** A band ends at or before its beginning. */
  record BandEmpty(LocalText indicator, BigDecimal from, BigDecimal to) implements RuleProblem {}

  /** Points are not between 0 and the scale. */
  record PointsOutOfRange(LocalText indicator, BigDecimal points, BigDecimal scale)
      implements RuleProblem {}

  /** A code has no points. */
  record CodeMissing(LocalText indicator, String code) implements RuleProblem {}

  /** A code is none of the fact's. */
  record CodeUnknown(LocalText indicator, String code) implements RuleProblem {}

  /** The fact cannot be scored in this way, such as a code by bands. */
  record PointsDoNotFit(LocalText indicator, Fact fact) implements RuleProblem {}

  /** A part, box or gate has no name. */
  record NameMissing(String code) implements RuleProblem {}

  /** Two parts have the same short name. */
  record CodeTwice(String code) implements RuleProblem {}

  /** The nine boxes do not cover each pair of grades, and each number 1 to 9, exactly once. */
  record BoxesIncomplete() implements RuleProblem {}

  /** No box, or a box that does not exist, makes up the talent pool. */
  record PoolBoxesWrong() implements RuleProblem {}

  /** A gate names no code that closes it, or one that its fact does not have. */
  record GateCodesWrong(LocalText gate) implements RuleProblem {}

  /** The share of performance in the talent value is not between 0 and 100. */
  record PerformanceShareOutOfRange(BigDecimal share) implements RuleProblem {}

  /** The share of the talent value against the fit with a position is not between 0 and 100. */
  record TalentShareOutOfRange(PositionLevel level, BigDecimal share) implements RuleProblem {}

  /** A number of years is not between 0 and 50. */
  record YearsOutOfRange(LocalText name, int years) implements RuleProblem {}
}
