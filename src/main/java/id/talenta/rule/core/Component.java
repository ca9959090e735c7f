package id.talenta.rule.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
   * @param provenance where its points come from, when that is not where the whole set comes from
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
      BigDecimal whenMissing,
      Optional<Provenance> provenance)
      implements Component {

    /** An indicator whose points come from where the whole set comes from. */
    public Indicator(
        String code,
        LocalText name,
        Fact fact,
        Aggregation aggregation,
        int years,
        Points points,
        BigDecimal weight,
        BigDecimal scale,
        BigDecimal whenMissing) {
      this(
          code,
          name,
          fact,
          aggregation,
          years,
          points,
          weight,
          scale,
          whenMissing,
          Optional.empty());
    }

    @Override
    public List<Indicator> indicators() {
      return List.of(this);
    }

    /** The same with another name. */
    public Indicator withName(LocalText changed) {
      return new Indicator(
          code, changed, fact, aggregation, years, points, weight, scale, whenMissing, provenance);
    }

    /** The same with another way of making one value of several. */
    public Indicator withAggregation(Aggregation changed) {
      return new Indicator(
          code, name, fact, changed, years, points, weight, scale, whenMissing, provenance);
    }

    /** The same with another number of years. */
    public Indicator withYears(int changed) {
      return new Indicator(
          code, name, fact, aggregation, changed, points, weight, scale, whenMissing, provenance);
    }

    /** The same with another way to points. */
    public Indicator withPoints(Points changed) {
      return new Indicator(
          code, name, fact, aggregation, years, changed, weight, scale, whenMissing, provenance);
    }

    /** The same with another weight. */
    public Indicator withWeight(BigDecimal changed) {
      return new Indicator(
          code, name, fact, aggregation, years, points, changed, scale, whenMissing, provenance);
    }

    /** The same with another scale. */
    public Indicator withScale(BigDecimal changed) {
      return new Indicator(
          code, name, fact, aggregation, years, points, weight, changed, whenMissing, provenance);
    }

    /** The same with another points for missing evidence. */
    public Indicator withWhenMissing(BigDecimal changed) {
      return new Indicator(
          code, name, fact, aggregation, years, points, weight, scale, changed, provenance);
    }
  }
}
