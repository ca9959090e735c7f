package id.talenta.rule.ui;

import id.talenta.platform.ui.Text;
import id.talenta.rule.core.RuleDifference;
import java.util.Collection;
import java.util.stream.Collectors;

/** A sentence for each difference between two sets of rules. */
final class DifferenceTexts {
  private DifferenceTexts() {}

  static String of(RuleDifference difference) {
    return switch (difference) {
      case RuleDifference.IndicatorAdded added ->
          Text.of(
              "rule.difference.added",
              RuleTexts.of(added.name()),
              RuleTexts.axis(added.axis()),
              added.weight());
      case RuleDifference.IndicatorRemoved removed ->
          Text.of(
              "rule.difference.removed",
              RuleTexts.of(removed.name()),
              RuleTexts.axis(removed.axis()),
              removed.weight());
      case RuleDifference.Renamed renamed ->
          Text.of(
              "rule.difference.renamed",
              RuleTexts.of(renamed.before()),
              RuleTexts.of(renamed.after()));
      case RuleDifference.WeightChanged weight ->
          Text.of(
              "rule.difference.weight",
              RuleTexts.of(weight.name()),
              weight.before(),
              weight.after());
      case RuleDifference.PointsChanged points ->
          Text.of("rule.difference.points", RuleTexts.of(points.name()));
      case RuleDifference.EvidenceChanged evidence ->
          Text.of("rule.difference.evidence", RuleTexts.of(evidence.name()));
      case RuleDifference.MissingPointsChanged missing ->
          Text.of(
              "rule.difference.missing",
              RuleTexts.of(missing.name()),
              missing.before(),
              missing.after());
      case RuleDifference.GroupsChanged groups ->
          Text.of("rule.difference.groups", RuleTexts.axis(groups.axis()));
      case RuleDifference.CutoffsChanged cutoffs ->
          Text.of(
              "rule.difference.cutoffs",
              RuleTexts.axis(cutoffs.axis()),
              RuleTexts.cutoffs(cutoffs.axis(), cutoffs.before()),
              RuleTexts.cutoffs(cutoffs.axis(), cutoffs.after()));
      case RuleDifference.BoxChanged box -> Text.of("rule.difference.box", box.number());
      case RuleDifference.PoolChanged pool ->
          Text.of("rule.difference.pool", numbers(pool.before()), numbers(pool.after()));
      case RuleDifference.GateAdded gate ->
          Text.of("rule.difference.gateAdded", RuleTexts.of(gate.name()));
      case RuleDifference.GateRemoved gate ->
          Text.of("rule.difference.gateRemoved", RuleTexts.of(gate.name()));
      case RuleDifference.GateChanged gate ->
          Text.of("rule.difference.gateChanged", RuleTexts.of(gate.name()));
      case RuleDifference.PerformanceShareChanged share ->
          Text.of("rule.difference.performanceShare", share.before(), share.after());
      case RuleDifference.TalentShareChanged share ->
          Text.of(
              "rule.difference.talentShare",
              Text.of("organization.level", share.level()),
              share.before(),
              share.after());
    };
  }

  static String numbers(Collection<Integer> boxes) {
    return boxes.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
