package id.talenta.rule.core;

import id.talenta.organization.PositionLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a mapping is made by.
 *
 * @param name short name: small letters, digits and hyphens
 * @param title title
 * @param description what it is and for whom, in plain words; perhaps empty
 * @param provenance where it comes from
 * @param performance the axis of performance
 * @param potential the axis of potential
 * @param boxes the nine boxes
 * @param gates what keeps a person out of the pool
 * @param poolBoxes boxes that make up the talent pool (kelompok rencana suksesi)
 * @param performanceShare share of performance in the talent value, in percent; potential has the
 *     rest
 * @param talentShares for each level of a target position, the share of the talent value against
 *     the fit with the position, in percent
 */
public record RuleSet(
    String name,
    LocalText title,
    LocalText description,
    Provenance provenance,
    AxisRules performance,
    AxisRules potential,
    List<BoxRules> boxes,
    List<Gate> gates,
    Set<Integer> poolBoxes,
    BigDecimal performanceShare,
    Map<PositionLevel, BigDecimal> talentShares) {
  /** Copies the lists. */
  public RuleSet {
    boxes = List.copyOf(boxes);
    gates = List.copyOf(gates);
    poolBoxes = Set.copyOf(poolBoxes);
    talentShares = Map.copyOf(talentShares);
  }

  /** Without a description. */
  public RuleSet(
      String name,
      LocalText title,
      Provenance provenance,
      AxisRules performance,
      AxisRules potential,
      List<BoxRules> boxes,
      List<Gate> gates,
      Set<Integer> poolBoxes,
      BigDecimal performanceShare,
      Map<PositionLevel, BigDecimal> talentShares) {
    this(
        name,
        title,
        LocalText.NONE,
        provenance,
        performance,
        potential,
        boxes,
        gates,
        poolBoxes,
        performanceShare,
        talentShares);
  }

  /** The rules of an axis. */
  public AxisRules axis(Axis axis) {
    return switch (axis) {
      case PERFORMANCE -> performance;
      case POTENTIAL -> potential;
    };
  }

  /** The leaves of both axes, performance first: the order in which a run keeps raw values. */
  public List<Component.Indicator> indicators() {
    return Stream.concat(performance.indicators().stream(), potential.indicators().stream())
        .toList();
  }

  /** The box for these grades. */
  public BoxRules box(Grade performanceGrade, Grade potentialGrade) {
    return boxes.stream()
        .filter(box -> box.performance() == performanceGrade && box.potential() == potentialGrade)
        .findFirst()
        .orElseThrow();
  }

  /** The box with this number. */
  public Optional<BoxRules> box(int number) {
    return boxes.stream().filter(box -> box.number() == number).findFirst();
  }
}
