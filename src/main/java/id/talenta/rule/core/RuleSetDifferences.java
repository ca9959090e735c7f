package id.talenta.rule.core;

import id.talenta.organization.PositionLevel;
import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says in what two sets of rules differ. Parts are the same when they have the same short name. */
public final class RuleSetDifferences {
  private final RuleSet before;
  private final RuleSet after;
  private final List<RuleDifference> found = new ArrayList<>();

  private RuleSetDifferences(RuleSet before, RuleSet after) {
    this.before = before;
    this.after = after;
  }

  /** All differences, in the order of the rules. */
  public static List<RuleDifference> between(RuleSet before, RuleSet after) {
    var differences = new RuleSetDifferences(before, after);
    for (var axis : Axis.values()) {
      differences.axis(axis);
    }
    differences.boxes();
    differences.gates();
    differences.shares();
    return List.copyOf(differences.found);
  }

  private void axis(Axis axis) {
    var old = before.axis(axis);
    var now = after.axis(axis);
    if (!same(old.cutoffs(), now.cutoffs())) {
      found.add(new RuleDifference.CutoffsChanged(axis, old.cutoffs(), now.cutoffs()));
    }
    var oldParts = parts(old);
    var newParts = parts(now);
    newParts.forEach(
        (code, part) ->
            Optional.ofNullable(oldParts.get(code))
                .ifPresentOrElse(was -> part(was, part), () -> added(axis, part)));
    oldParts.values().stream()
        .filter(part -> !newParts.containsKey(part.code()))
        .forEach(part -> removed(axis, part));
    var sameParts = oldParts.keySet().equals(newParts.keySet());
    if (sameParts && !shape(old.components()).equals(shape(now.components()))) {
      found.add(new RuleDifference.GroupsChanged(axis));
    }
  }

  private void added(Axis axis, Component part) {
    if (part instanceof Indicator indicator) {
      found.add(new RuleDifference.IndicatorAdded(axis, indicator.name(), indicator.weight()));
    }
  }

  private void removed(Axis axis, Component part) {
    if (part instanceof Indicator indicator) {
      found.add(new RuleDifference.IndicatorRemoved(axis, indicator.name(), indicator.weight()));
    }
  }

  private void part(Component was, Component is) {
    if (!was.name().equals(is.name())) {
      found.add(new RuleDifference.Renamed(was.name(), is.name()));
    }
    if (was instanceof Indicator old && is instanceof Indicator now) {
      indicator(old, now);
    }
  }

  private void indicator(Indicator was, Indicator is) {
    if (!same(was.weight(), is.weight())) {
      found.add(new RuleDifference.WeightChanged(is.name(), was.weight(), is.weight()));
    }
    if (was.fact() != is.fact()
        || was.aggregation() != is.aggregation()
        || was.years() != is.years()) {
      found.add(new RuleDifference.EvidenceChanged(is.name()));
    }
    if (!same(was.scale(), is.scale()) || !same(was.points(), is.points())) {
      found.add(new RuleDifference.PointsChanged(is.name()));
    }
    if (!same(was.whenMissing(), is.whenMissing())) {
      found.add(
          new RuleDifference.MissingPointsChanged(is.name(), was.whenMissing(), is.whenMissing()));
    }
  }

  private void boxes() {
    for (var box : after.boxes()) {
      if (!before.box(box.number()).equals(Optional.of(box))) {
        found.add(new RuleDifference.BoxChanged(box.number()));
      }
    }
    if (!before.poolBoxes().equals(after.poolBoxes())) {
      found.add(new RuleDifference.PoolChanged(before.poolBoxes(), after.poolBoxes()));
    }
  }

  private void gates() {
    var old = byCode(before.gates(), Gate::code);
    var now = byCode(after.gates(), Gate::code);
    now.forEach(
        (code, gate) -> {
          if (!old.containsKey(code)) {
            found.add(new RuleDifference.GateAdded(gate.name()));
          } else if (!gate.equals(old.get(code))) {
            found.add(new RuleDifference.GateChanged(gate.name()));
          }
        });
    old.values().stream()
        .filter(gate -> !now.containsKey(gate.code()))
        .forEach(gate -> found.add(new RuleDifference.GateRemoved(gate.name())));
  }

  private void shares() {
    if (!same(before.performanceShare(), after.performanceShare())) {
      found.add(
          new RuleDifference.PerformanceShareChanged(
              before.performanceShare(), after.performanceShare()));
    }
    for (var level : PositionLevel.values()) {
      var was = before.talentShares().getOrDefault(level, BigDecimal.ZERO);
      var is = after.talentShares().getOrDefault(level, BigDecimal.ZERO);
      if (!same(was, is)) {
        found.add(new RuleDifference.TalentShareChanged(level, was, is));
      }
    }
  }

  private static Map<String, Component> parts(AxisRules axis) {
    return byCode(
        axis.components().stream().flatMap(RuleSetEdit::withinAndItself).toList(), Component::code);
  }

  private static <T> Map<String, T> byCode(List<T> parts, Function<T, String> code) {
    var byCode = new LinkedHashMap<String, T>();
    parts.forEach(part -> byCode.put(code.apply(part), part));
    return byCode;
  }

  /** Short names with their nesting. */
  private static List<Object> shape(List<Component> components) {
    return components.stream()
        .<Object>map(
            component ->
                switch (component) {
                  case Component.Group group -> List.of(group.code(), shape(group.components()));
                  case Indicator indicator -> indicator.code();
                })
        .toList();
  }

  private static boolean same(Points was, Points is) {
    return switch (was) {
      case Points.Linear ignored -> is instanceof Points.Linear;
      case Points.Codes codes ->
          is instanceof Points.Codes now
              && codes.points().keySet().equals(now.points().keySet())
              && codes.points().entrySet().stream()
                  .allMatch(
                      code ->
                          same(
                              code.getValue(),
                              now.points().getOrDefault(code.getKey(), code.getValue())));
      case Points.Bands bands ->
          is instanceof Points.Bands now
              && bands.lowerInclusive() == now.lowerInclusive()
              && texts(bands).equals(texts(now));
    };
  }

  private static List<String> texts(Points.Bands bands) {
    return bands.bands().stream()
        .map(
            band ->
                text(band.from())
                    + " "
                    + band.to().map(RuleSetDifferences::text).orElse("")
                    + " "
                    + text(band.points()))
        .toList();
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean same(Cutoffs was, Cutoffs is) {
    return same(was.medium(), is.medium())
        && same(was.high(), is.high())
        && was.inclusive() == is.inclusive();
  }

  private static boolean same(BigDecimal was, BigDecimal is) {
    return was.compareTo(is) == 0;
  }
}
