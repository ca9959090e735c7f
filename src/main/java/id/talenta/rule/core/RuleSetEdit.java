package id.talenta.rule.core;

import id.talenta.organization.PositionLevel;
import id.talenta.rule.core.Component.Group;
import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a set of rules from another by changing one thing. Short names stay as they are. */
public final class RuleSetEdit {
  private RuleSetEdit() {}

  /** With other cut-offs of an axis. */
  public static RuleSet cutoffs(RuleSet rules, Axis axis, Cutoffs cutoffs) {
    var old = rules.axis(axis);
    return axis(rules, new AxisRules(axis, cutoffs, old.components()));
  }

  /** With the indicator of this short name changed. */
  public static RuleSet indicator(RuleSet rules, String code, UnaryOperator<Indicator> change) {
    return components(
        rules,
        component ->
            component instanceof Indicator indicator && indicator.code().equals(code)
                ? Optional.of(change.apply(indicator))
                : Optional.of(component));
  }

  /** With another name of the part of this short name. */
  public static RuleSet rename(RuleSet rules, String code, LocalText name) {
    return components(
        rules,
        component -> {
          if (!component.code().equals(code)) {
            return Optional.of(component);
          }
          return Optional.of(
              switch (component) {
                case Group group -> new Group(code, name, group.components());
                case Indicator indicator -> indicator.withName(name);
              });
        });
  }

  /** Without the part of this short name; a group that is left empty goes with it. */
  public static RuleSet remove(RuleSet rules, String code) {
    return components(
        rules,
        component -> component.code().equals(code) ? Optional.empty() : Optional.of(component));
  }

  /** With one more part of an axis, in the group of this short name if one is given. */
  public static RuleSet add(RuleSet rules, Axis axis, Optional<String> group, Component added) {
    var old = rules.axis(axis);
    var components = new ArrayList<Component>();
    for (var component : old.components()) {
      if (component instanceof Group found && group.equals(Optional.of(found.code()))) {
        var within = new ArrayList<>(found.components());
        within.add(added);
        components.add(new Group(found.code(), found.name(), within));
      } else {
        components.add(component);
      }
    }
    if (group.isEmpty()) {
      components.add(added);
    }
    return axis(rules, new AxisRules(axis, old.cutoffs(), components));
  }

  /** With a box changed. */
  public static RuleSet box(RuleSet rules, int number, UnaryOperator<BoxRules> change) {
    var boxes =
        rules.boxes().stream()
            .map(box -> box.number() == number ? change.apply(box) : box)
            .toList();
    return copy(rules, rules.performance(), rules.potential(), boxes, rules.gates());
  }

  /** With other gates. */
  public static RuleSet gates(RuleSet rules, List<Gate> gates) {
    return copy(rules, rules.performance(), rules.potential(), rules.boxes(), gates);
  }

  /** With other boxes in the talent pool. */
  public static RuleSet pool(RuleSet rules, Set<Integer> boxes) {
    return shares(rules, boxes, rules.performanceShare(), rules.talentShares());
  }

  /** With another share of performance in the talent value. */
  public static RuleSet performanceShare(RuleSet rules, BigDecimal share) {
    return shares(rules, rules.poolBoxes(), share, rules.talentShares());
  }

  /** With another share of the talent value for a level of target position. */
  public static RuleSet talentShare(RuleSet rules, PositionLevel level, BigDecimal share) {
    var shares = new EnumMap<PositionLevel, BigDecimal>(PositionLevel.class);
    shares.putAll(rules.talentShares());
    shares.put(level, share);
    return shares(rules, rules.poolBoxes(), rules.performanceShare(), shares);
  }

  /** A short name that no part has yet, made of a name. */
  public static String freeCode(RuleSet rules, String name) {
    var base = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var trimmed = base.replaceAll("^-|-$", "");
    var stem =
        trimmed.length() < 2 ? "bagian" : trimmed.substring(0, Math.min(40, trimmed.length()));
    var taken =
        Stream.of(rules.performance(), rules.potential())
            .flatMap(axis -> axis.components().stream())
            .flatMap(RuleSetEdit::withinAndItself)
            .map(Component::code)
            .toList();
    var code = stem;
    for (var number = 2; taken.contains(code); number++) {
      code = stem + "-" + number;
    }
    return code;
  }

  /** A part and all parts within it. */
  public static Stream<Component> withinAndItself(Component component) {
    return switch (component) {
      case Group group ->
          Stream.concat(
              Stream.of(group), group.components().stream().flatMap(RuleSetEdit::withinAndItself));
      case Indicator indicator -> Stream.of(indicator);
    };
  }

  private static RuleSet components(RuleSet rules, Change change) {
    return axis(
        axis(rules, changed(rules.performance(), change)), changed(rules.potential(), change));
  }

  private static AxisRules changed(AxisRules axis, Change change) {
    return new AxisRules(axis.axis(), axis.cutoffs(), changed(axis.components(), change));
  }

  private static List<Component> changed(List<Component> components, Change change) {
    var result = new ArrayList<Component>();
    for (var component : components) {
      change
          .of(component)
          .flatMap(kept -> kept instanceof Group group ? within(group, change) : Optional.of(kept))
          .ifPresent(result::add);
    }
    return result;
  }

  private static Optional<Component> within(Group group, Change change) {
    var parts = changed(group.components(), change);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(group.code(), group.name(), parts));
  }

  private static RuleSet axis(RuleSet rules, AxisRules axis) {
    return switch (axis.axis()) {
      case PERFORMANCE -> copy(rules, axis, rules.potential(), rules.boxes(), rules.gates());
      case POTENTIAL -> copy(rules, rules.performance(), axis, rules.boxes(), rules.gates());
    };
  }

  private static RuleSet copy(
      RuleSet rules,
      AxisRules performance,
      AxisRules potential,
      List<BoxRules> boxes,
      List<Gate> gates) {
    return new RuleSet(
        rules.name(),
        rules.title(),
        rules.description(),
        rules.provenance(),
        performance,
        potential,
        boxes,
        gates,
        rules.poolBoxes(),
        rules.performanceShare(),
        rules.talentShares());
  }

  private static RuleSet shares(
      RuleSet rules,
      Set<Integer> pool,
      BigDecimal performanceShare,
      Map<PositionLevel, BigDecimal> talentShares) {
    return new RuleSet(
        rules.name(),
        rules.title(),
        rules.description(),
        rules.provenance(),
        rules.performance(),
        rules.potential(),
        rules.boxes(),
        rules.gates(),
        pool,
        performanceShare,
        talentShares);
  }

  /** What becomes of a part: another in its place, or nothing. */
  @FunctionalInterface
  private interface Change {
    Optional<Component> of(Component component);
  }
}
