package id.talenta.rule.core;

import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds what is wrong with a set of rules; only one without problems may be used. */
public final class RuleSetCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int BOXES = 9;

  private final List<RuleProblem> problems = new ArrayList<>();

  private RuleSetCheck() {}

  /** All problems, in the order of the rules. */
  public static List<RuleProblem> check(RuleSet rules) {
    var check = new RuleSetCheck();
    check.axis(rules.performance());
    check.axis(rules.potential());
    check.codes(rules);
    check.boxes(rules);
    check.share(rules.performanceShare());
    rules.talentShares().values().forEach(check::share);
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
    axis.indicators().forEach(this::indicator);
  }

  private void indicator(Indicator indicator) {
    if (isOutside(indicator.weight(), HUNDRED)) {
      problems.add(new RuleProblem.WeightOutOfRange(indicator.name(), indicator.weight()));
    }
    points(indicator, indicator.whenMissing());
    switch (indicator.points()) {
      case Points.Bands bands -> bands(indicator, bands);
      case Points.Codes codes -> codes(indicator, codes);
      case Points.Linear ignored -> linear(indicator);
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
      covered = band.to().orElse(covered);
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
    rules.indicators().stream()
        .map(Indicator::code)
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
    }
    if (rules.boxes().size() != BOXES || numbers.size() != BOXES || places.size() != BOXES) {
      problems.add(new RuleProblem.BoxesIncomplete());
    }
  }

  private void share(BigDecimal share) {
    if (isOutside(share, HUNDRED)) {
      problems.add(new RuleProblem.ShareOutOfRange(share));
    }
  }

  private static boolean isOutside(BigDecimal value, BigDecimal highest) {
    return value.signum() < 0 || value.compareTo(highest) > 0;
  }
}
