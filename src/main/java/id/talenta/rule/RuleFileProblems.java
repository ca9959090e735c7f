package id.talenta.rule;

import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.RuleProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says where in a file of rules a problem stands, and names it for the operator. */
final class RuleFileProblems {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RuleFileProblems() {}

  /**
   * A problem without its file.
   *
   * @param place JSON pointer into the rules
   * @param reasonKey key of the reason
   * @param arguments values for its places
   */
  record Placed(String place, String reasonKey, List<String> arguments) {}

  /** The problem in a file that holds the whole rules. */
  static YamlProblem of(YamlFile file, RuleProblem problem) {
    var placed = placed(file.content(), problem);
    return file.problem(
        placed.place(), placed.reasonKey(), placed.arguments().toArray(String[]::new));
  }

  /** Where in these rules the problem stands. */
  static Placed placed(JsonNode rules, RuleProblem problem) {
    return switch (problem) {
      case RuleProblem.WeightsDoNotSumTo100 it -> weights(it);
      case RuleProblem.WeightOutOfRange it ->
          at(rules, it.indicator(), "/weight", "rule.problem.weight", number(it.weight()));
      case RuleProblem.CutoffsOutOfOrder it ->
          new Placed(
              axis(it.axis()) + "/cutoffs",
              "rule.problem.cutoffs",
              List.of(name(it.axis()), number(it.medium()), number(it.high())));
      case RuleProblem.BandGap it ->
          at(
              rules,
              it.indicator(),
              "/points",
              "rule.problem.gap",
              number(it.from()),
              number(it.to()));
      case RuleProblem.BandOverlap it ->
          at(
              rules,
              it.indicator(),
              "/points",
              "rule.problem.overlap",
              number(it.from()),
              number(it.to()));
      case RuleProblem.BandsEnd it ->
          at(rules, it.indicator(), "/points", "rule.problem.end", number(it.at()));
      case RuleProblem.BandEndless it ->
          at(rules, it.indicator(), "/points", "rule.problem.endless", number(it.from()));
      case RuleProblem.BandEmpty it ->
          at(
              rules,
              it.indicator(),
              "/points",
              "rule.problem.empty",
              number(it.from()),
              number(it.to()));
      case RuleProblem.PointsOutOfRange it ->
          at(
              rules,
              it.indicator(),
              "/points",
              "rule.problem.points",
              number(it.points()),
              number(it.scale()));
      case RuleProblem.CodeMissing it ->
          at(rules, it.indicator(), "/points", "rule.problem.codeMissing", it.code());
      case RuleProblem.CodeUnknown it ->
          at(rules, it.indicator(), "/points", "rule.problem.codeUnknown", it.code());
      case RuleProblem.PointsDoNotFit it ->
          at(rules, it.indicator(), "/points", "rule.problem.fit", it.fact().name());
      case RuleProblem.YearsOutOfRange it ->
          at(rules, it.name(), "/years", "rule.problem.years", String.valueOf(it.years()));
      case RuleProblem.GateCodesWrong it -> at(rules, it.gate(), "/codes", "rule.problem.gate");
      case RuleProblem.CodeTwice it ->
          new Placed("/axes", "rule.problem.twice", List.of(it.code()));
      case RuleProblem.NameMissing it -> new Placed("", "rule.problem.name", List.of(it.code()));
      case RuleProblem.BoxesIncomplete ignored ->
          new Placed("/boxes", "rule.problem.boxes", List.of());
      case RuleProblem.PoolBoxesWrong ignored ->
          new Placed("/pool", "rule.problem.pool", List.of());
      case RuleProblem.PerformanceShareOutOfRange it ->
          new Placed(
              "/performance_share", "rule.problem.performanceShare", List.of(number(it.share())));
      case RuleProblem.TalentShareOutOfRange it ->
          new Placed(
              "/talent_shares/" + it.level().name(),
              "rule.problem.talentShare",
              List.of(it.level().name(), number(it.share())));
    };
  }

  private static Placed weights(RuleProblem.WeightsDoNotSumTo100 it) {
    var difference = HUNDRED.subtract(it.sum());
    return new Placed(
        axis(it.axis()) + "/components",
        difference.signum() > 0 ? "rule.problem.weights.short" : "rule.problem.weights.over",
        List.of(name(it.axis()), number(it.sum()), number(difference.abs())));
  }

  private static Placed at(
      JsonNode rules, LocalText name, String below, String reasonKey, String... arguments) {
    var all = new ArrayList<String>();
    all.add(name.indonesian());
    all.addAll(List.of(arguments));
    return new Placed(find(rules, name, "").map(place -> place + below).orElse(""), reasonKey, all);
  }

  /** The part of this name. */
  private static Optional<String> find(JsonNode node, LocalText name, String place) {
    if (node.isObject()) {
      var isIt =
          node.at("/name/id").asString("").equals(name.indonesian())
              && node.at("/name/en").asString("").equals(name.english());
      return isIt
          ? Optional.of(place)
          : node.properties().stream()
              .flatMap(entry -> find(entry.getValue(), name, place + "/" + entry.getKey()).stream())
              .findFirst();
    }
    for (var index = 0; node.isArray() && index < node.size(); index++) {
      var found = find(node.get(index), name, place + "/" + index);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String axis(Axis axis) {
    return "/axes/" + name(axis);
  }

  private static String name(Axis axis) {
    return axis.name().toLowerCase(Locale.ROOT);
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
