package id.talenta.rule.ui;

import id.talenta.platform.ui.Text;
import id.talenta.rule.core.RuleProblem;
import java.math.BigDecimal;

/** A sentence for each problem: what is wrong, where, and what to do. */
final class ProblemTexts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ProblemTexts() {}

  static String of(RuleProblem problem) {
    return switch (problem) {
      case RuleProblem.WeightsDoNotSumTo100 weights -> weights(weights);
      case RuleProblem.WeightOutOfRange weight ->
          Text.of("rule.problem.weight", RuleTexts.of(weight.indicator()), weight.weight());
      case RuleProblem.CutoffsOutOfOrder cutoffs ->
          Text.of(
              "rule.problem.cutoffs",
              RuleTexts.axis(cutoffs.axis()),
              cutoffs.medium(),
              cutoffs.high());
      case RuleProblem.BandGap gap ->
          Text.of("rule.problem.gap", RuleTexts.of(gap.indicator()), gap.from(), gap.to());
      case RuleProblem.BandOverlap overlap ->
          Text.of(
              "rule.problem.overlap",
              RuleTexts.of(overlap.indicator()),
              overlap.from(),
              overlap.to());
      case RuleProblem.BandsEnd end ->
          Text.of("rule.problem.end", RuleTexts.of(end.indicator()), end.at());
      case RuleProblem.BandEndless endless ->
          Text.of("rule.problem.endless", RuleTexts.of(endless.indicator()), endless.from());
      case RuleProblem.BandEmpty empty ->
          Text.of("rule.problem.empty", RuleTexts.of(empty.indicator()), empty.from(), empty.to());
      case RuleProblem.PointsOutOfRange points ->
          Text.of(
              "rule.problem.points",
              RuleTexts.of(points.indicator()),
              points.points(),
              points.scale());
      case RuleProblem.CodeMissing missing ->
          Text.of(
              "rule.problem.codeMissing", RuleTexts.of(missing.indicator()), word(missing.code()));
      case RuleProblem.CodeUnknown unknown ->
          Text.of("rule.problem.codeUnknown", RuleTexts.of(unknown.indicator()), unknown.code());
      case RuleProblem.PointsDoNotFit fit ->
          Text.of(
              "rule.problem.fit", RuleTexts.of(fit.indicator()), Text.of("rule.fact", fit.fact()));
      case RuleProblem.CodeTwice twice -> Text.of("rule.problem.twice", twice.code());
      case RuleProblem.NameMissing name -> Text.of("rule.problem.name", name.code());
      case RuleProblem.BoxesIncomplete ignored -> Text.of("rule.problem.boxes");
      case RuleProblem.PoolBoxesWrong ignored -> Text.of("rule.problem.pool");
      case RuleProblem.GateCodesWrong gate ->
          Text.of("rule.problem.gate", RuleTexts.of(gate.gate()));
      case RuleProblem.PerformanceShareOutOfRange share ->
          Text.of("rule.problem.performanceShare", share.share());
      case RuleProblem.TalentShareOutOfRange share ->
          Text.of(
              "rule.problem.talentShare",
              Text.of("organization.level", share.level()),
              share.share());
      case RuleProblem.YearsOutOfRange years ->
          Text.of("rule.problem.years", RuleTexts.of(years.name()), years.years());
    };
  }

  private static String weights(RuleProblem.WeightsDoNotSumTo100 weights) {
    var axis = RuleTexts.axis(weights.axis());
    var difference = HUNDRED.subtract(weights.sum());
    return difference.signum() > 0
        ? Text.of("rule.problem.weights.short", axis, weights.sum(), difference)
        : Text.of("rule.problem.weights.over", axis, weights.sum(), difference.negate());
  }

  private static String word(String code) {
    return switch (code) {
      case "YES", "NO" -> Text.of("rule.fit." + code);
      default -> Text.of("evidence.code." + code);
    };
  }
}
