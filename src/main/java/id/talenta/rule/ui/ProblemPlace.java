package id.talenta.rule.ui;

import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Component.Group;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.RuleProblem;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem and where it can be mended.
 *
 * @param problem the problem
 * @param part the tab
 * @param indicator short name of the indicator, where it is one's
 */
record ProblemPlace(RuleProblem problem, EditorPart part, Optional<String> indicator) {

  /** All problems of a set of rules with their places, in the order of the tabs. */
  static List<ProblemPlace> of(RuleSet rules) {
    var places = new ArrayList<ProblemPlace>();
    for (var axis : Axis.values()) {
      axis(rules, axis, places);
    }
    var placed = places.stream().map(ProblemPlace::problem).toList();
    RuleSetCheck.check(rules).stream()
        .filter(problem -> !placed.contains(problem))
        .forEach(problem -> places.add(new ProblemPlace(problem, part(problem), Optional.empty())));
    return places;
  }

  private static void axis(RuleSet rules, Axis axis, List<ProblemPlace> places) {
    var part = part(axis);
    var axisRules = rules.axis(axis);
    RuleSetCheck.check(axisRules)
        .forEach(problem -> places.add(new ProblemPlace(problem, part, Optional.empty())));
    axisRules.components().stream()
        .flatMap(RuleSetEdit::withinAndItself)
        .forEach(
            component -> {
              switch (component) {
                case Group ignored -> {}
                case Indicator indicator ->
                    RuleSetCheck.check(indicator)
                        .forEach(
                            problem ->
                                places.add(
                                    new ProblemPlace(
                                        problem, part, Optional.of(indicator.code()))));
              }
            });
  }

  private static EditorPart part(RuleProblem problem) {
    return switch (problem) {
      case RuleProblem.BoxesIncomplete ignored -> EditorPart.BOXES;
      case RuleProblem.PoolBoxesWrong ignored -> EditorPart.BOXES;
      case RuleProblem.GateCodesWrong ignored -> EditorPart.GATES;
      case RuleProblem.YearsOutOfRange ignored -> EditorPart.GATES;
      case RuleProblem.PerformanceShareOutOfRange ignored -> EditorPart.SHARES;
      case RuleProblem.TalentShareOutOfRange ignored -> EditorPart.SHARES;
      case RuleProblem.WeightsDoNotSumTo100 weights -> part(weights.axis());
      case RuleProblem.CutoffsOutOfOrder cutoffs -> part(cutoffs.axis());
      case RuleProblem.WeightOutOfRange ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.BandGap ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.BandOverlap ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.BandsEnd ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.BandEndless ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.BandEmpty ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.PointsOutOfRange ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.CodeMissing ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.CodeUnknown ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.PointsDoNotFit ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.CodeTwice ignored -> EditorPart.PERFORMANCE;
      case RuleProblem.NameMissing ignored -> EditorPart.PERFORMANCE;
    };
  }

  private static EditorPart part(Axis axis) {
    return switch (axis) {
      case PERFORMANCE -> EditorPart.PERFORMANCE;
      case POTENTIAL -> EditorPart.POTENTIAL;
    };
  }
}
