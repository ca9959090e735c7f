package id.talenta.rule.core;

import java.math.BigDecimal;
import java.util.List;

/** A part of an axis: a leaf that is measured, or a group of parts. */
public sealed interface Component {

  /** Short name within the rule set: small letters, digits and hyphens. */
  String code();

  /** Name in both languages. */
  LocalText name();

  /** Its share of the whole axis, in percent. */
  BigDecimal weight();

  /** The leaves, in order. */
  List<Indicator> indicators();

  /**
   * A group; its weight is the sum of its parts'.
   *
   * @param code short name
   * @param name name
   * @param components its parts
   */
  record Group(String code, LocalText name, List<Component> components) implements Component {
    /** Copies the parts. */
    public Group {
      components = List.copyOf(components);
    }

    @Override
    public BigDecimal weight() {
      return components.stream().map(Component::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<Indicator> indicators() {
      return components.stream().flatMap(component -> component.indicators().stream()).toList();
    }
  }

  /**
   * A leaf. Its weight is its share of the whole axis, not of its group: it must not be multiplied
   * with the group's.
   *
   * @param code short name
   * @param name name
   * @param fact what it measures
   * @param aggregation how several pieces of evidence become one value
   * @param years how many years back evidence counts; 0 for no limit
   * @param points how the value becomes points
   * @param weight share of the axis in percent
   * @param scale the most points there can be, mostly 100
   * @param whenMissing points when there is no evidence
   */
  record Indicator(
      String code,
      LocalText name,
      Fact fact,
      Aggregation aggregation,
      int years,
      Points points,
      BigDecimal weight,
      BigDecimal scale,
      BigDecimal whenMissing)
      implements Component {
    @Override
    public List<Indicator> indicators() {
      return List.of(this);
    }
  }
}
