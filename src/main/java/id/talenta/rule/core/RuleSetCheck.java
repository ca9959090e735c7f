package id.talenta.rule.core;

import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what is wrong with a set of rules; only one without problems may be used. */
public final class RuleSetCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int BOXES = 9;
  private static final int MAXIMUM_YEARS = 50;

  private final List<RuleProblem> problems = new ArrayList<>();

  private RuleSetCheck() {}

  /** All problems, in the order of the rules. */
  public static List<RuleProblem> check(RuleSet rules) {
    var check = new RuleSetCheck();
    for (var axis : List.of(rules.performance(), rules.potential())) {
      check.axis(axis);
      axis.components().forEach(check::component);
    }
    check.codes(rules);
    check.boxes(rules);
    check.pool(rules);
    rules.gates().forEach(check::gate);
    check.shares(rules);
    return List.copyOf(check.problems);
  }

  /** The problems of an axis as a whole: the sum of its weights, and its cut-offs. */
  public static List<RuleProblem> check(AxisRules axis) {
    var check = new RuleSetCheck();
    check.axis(axis);
    return List.copyOf(check.problems);
  }

  /** The problems of one part of an axis and of those within it. */
  public static List<RuleProblem> check(Component component) {
    var check = new RuleSetCheck();
    check.component(component);
    return List.copyOf(check.problems);
  }

  private void axis(AxisRules axis) {
    var sum = axis.weight();
    if (sum.compareTo(HUNDRED) != 0) {
      problems.add(new RuleProblem.WeightsDoNotSumTo100(axis.axis(), sum));
    }
    var medium = axis.cutoffs().medium();
    var high = axis.cutoffs().high();
    if (medium.signum() < 0 || medium.compareTo(high) >= 0 || high.compareTo(HUNDRED) > 0) {
      problems.add(new RuleProblem.CutoffsOutOfOrder(axis.axis(), medium, high));
    }
  }

  private void component(Component component) {
    name(component.name(), component.code());
    switch (component) {
      case Component.Group group -> group.components().forEach(this::component);
      case Indicator indicator -> indicator(indicator);
    }
  }

  private void indicator(Indicator indicator) {
    if (isOutside(indicator.weight(), HUNDRED)) {
      problems.add(new RuleProblem.WeightOutOfRange(indicator.name(), indicator.weight()));
    }
    years(indicator.name(), indicator.years());
    points(indicator, indicator.whenMissing());
    switch (indicator.points()) {
      case Points.Bands bands -> bands(indicator, bands);
      case Points.Codes codes -> codes(indicator, codes);
      case Points.Linear ignored -> linear(indicator);
    }
  }

  private void name(LocalText name, String code) {
    if (name.indonesian().isBlank() || name.english().isBlank()) {
      problems.add(new RuleProblem.NameMissing(code));
    }
  }

  private void years(LocalText name, int years) {
    if (years < 0 || years > MAXIMUM_YEARS) {
      problems.add(new RuleProblem.YearsOutOfRange(name, years));
    }
  }

  private void bands(Indicator indicator, Points.Bands bands) {
    var codesOnly = FactCodes.of(indicator.fact()).isPresent() && !isCounted(indicator);
    if (codesOnly) {
      problems.add(new RuleProblem.PointsDoNotFit(indicator.name(), indicator.fact()));
      return;
    }
    var covered = BigDecimal.ZERO;
    for (var index = 0; index < bands.bands().size(); index++) {
      var band = bands.bands().get(index);
      points(indicator, band.points());
      var comparison = band.from().compareTo(covered);
      if (comparison > 0) {
        problems.add(new RuleProblem.BandGap(indicator.name(), covered, band.from()));
      } else if (comparison < 0) {
        problems.add(new RuleProblem.BandOverlap(indicator.name(), band.from(), covered));
      }
      var last = index == bands.bands().size() - 1;
      if (band.to().isEmpty() && !last) {
        problems.add(new RuleProblem.BandEndless(indicator.name(), band.from()));
        return;
      }
      if (band.to().isPresent() && band.to().get().compareTo(band.from()) <= 0) {
        problems.add(new RuleProblem.BandEmpty(indicator.name(), band.from(), band.to().get()));
      }
      covered = band.to().orElse(covered).max(covered);
    }
    var endless = !bands.bands().isEmpty() && bands.bands().getLast().to().isEmpty();
    if (!endless) {
      problems.add(new RuleProblem.BandsEnd(indicator.name(), covered));
    }
  }

  private static boolean isCounted(Indicator indicator) {
    return indicator.aggregation() == Aggregation.COUNT
        || indicator.aggregation() == Aggregation.SUM;
  }

  private void codes(Indicator indicator, Points.Codes codes) {
    codes.points().values().forEach(points -> points(indicator, points));
    var known = FactCodes.of(indicator.fact());
    if (known.isEmpty() || isCounted(indicator)) {
      problems.add(new RuleProblem.PointsDoNotFit(indicator.name(), indicator.fact()));
      return;
    }
    known.get().stream()
        .filter(code -> !codes.points().containsKey(code))
        .forEach(code -> problems.add(new RuleProblem.CodeMissing(indicator.name(), code)));
    codes.points().keySet().stream()
        .sorted()
        .filter(code -> !known.get().contains(code))
        .filter(code -> !FactCodes.optional(indicator.fact()).contains(code))
        .forEach(code -> problems.add(new RuleProblem.CodeUnknown(indicator.name(), code)));
  }

  private void linear(Indicator indicator) {
    if (FactCodes.of(indicator.fact()).isPresent() && !isCounted(indicator)) {
      problems.add(new RuleProblem.PointsDoNotFit(indicator.name(), indicator.fact()));
    }
  }

  private void points(Indicator indicator, BigDecimal points) {
    if (isOutside(points, indicator.scale())) {
      problems.add(new RuleProblem.PointsOutOfRange(indicator.name(), points, indicator.scale()));
    }
  }

  private void codes(RuleSet rules) {
    var seen = new HashSet<String>();
    Stream.concat(
            rules.performance().components().stream(), rules.potential().components().stream())
        .flatMap(RuleSetEdit::withinAndItself)
        .map(Component::code)
        .filter(code -> !seen.add(code))
        .forEach(code -> problems.add(new RuleProblem.CodeTwice(code)));
  }

  private void boxes(RuleSet rules) {
    var numbers = new HashSet<Integer>();
    var places = new HashSet<List<Grade>>();
    for (var box : rules.boxes()) {
      if (box.number() >= 1 && box.number() <= BOXES) {
        numbers.add(box.number());
      }
      places.add(List.of(box.performance(), box.potential()));
      name(box.name(), String.valueOf(box.number()));
    }
    if (rules.boxes().size() != BOXES || numbers.size() != BOXES || places.size() != BOXES) {
      problems.add(new RuleProblem.BoxesIncomplete());
    }
  }

  private void pool(RuleSet rules) {
    var pool = rules.poolBoxes();
    if (pool.isEmpty() || pool.stream().anyMatch(box -> box < 1 || box > BOXES)) {
      problems.add(new RuleProblem.PoolBoxesWrong());
    }
  }

  private void gate(Gate gate) {
    name(gate.name(), gate.code());
    years(gate.name(), gate.years());
    var known = gate.fact().kind().flatMap(kind -> FactCodes.of(gate.fact())).orElse(List.of());
    if (gate.codes().isEmpty() || !known.containsAll(gate.codes())) {
      problems.add(new RuleProblem.GateCodesWrong(gate.name()));
    }
  }

  private void shares(RuleSet rules) {
    if (isOutside(rules.performanceShare(), HUNDRED)) {
      problems.add(new RuleProblem.PerformanceShareOutOfRange(rules.performanceShare()));
    }
    rules.talentShares().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(share -> isOutside(share.getValue(), HUNDRED))
        .forEach(
            share ->
                problems.add(
                    new RuleProblem.TalentShareOutOfRange(share.getKey(), share.getValue())));
  }

  private static boolean isOutside(BigDecimal value, BigDecimal highest) {
    return value.signum() < 0 || value.compareTo(highest) > 0;
  }
}
