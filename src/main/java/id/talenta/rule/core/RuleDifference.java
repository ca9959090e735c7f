package id.talenta.rule.core;

import id.talenta.organization.PositionLevel;
import java.math.BigDecimal;
import java.util.Set;

/** One thing in which two sets of rules differ. Each kind has its own sentence on the screen. */
public sealed interface RuleDifference {

  /** An indicator that only the newer set has. */
  record IndicatorAdded(Axis axis, LocalText name, BigDecimal weight) implements RuleDifference {}

  /** An indicator that only the older set has. */
  record IndicatorRemoved(Axis axis, LocalText name, BigDecimal weight) implements RuleDifference {}

  /** A part with another name. */
  record Renamed(LocalText before, LocalText after) implements RuleDifference {}

  /** An indicator with another weight. */
  record WeightChanged(LocalText name, BigDecimal before, BigDecimal after)
      implements RuleDifference {}

  /** An indicator whose values become points in another way. */
  record PointsChanged(LocalText name) implements RuleDifference {}

  /** An indicator that takes other evidence: another aggregation or other years. */
  record EvidenceChanged(LocalText name) implements RuleDifference {}

  /** An indicator with other points for missing evidence. */
  record MissingPointsChanged(LocalText name, BigDecimal before, BigDecimal after)
      implements RuleDifference {}

  /** The indicators of an axis are grouped or ordered in another way. */
  record GroupsChanged(Axis axis) implements RuleDifference {}

  /** Other cut-offs of an axis. */
  record CutoffsChanged(Axis axis, Cutoffs before, Cutoffs after) implements RuleDifference {}

  /** A box with another name or other recommended actions. */
  record BoxChanged(int number) implements RuleDifference {}

  /** Other boxes make up the talent pool. */
  record PoolChanged(Set<Integer> before, Set<Integer> after) implements RuleDifference {
    /** Copies the boxes. */
    public PoolChanged {
      before = Set.copyOf(before);
      after = Set.copyOf(after);
    }
  }

  /** A gate that only the newer set has. */
  record GateAdded(LocalText name) implements RuleDifference {}

  /** A gate that only the older set has. */
  record GateRemoved(LocalText name) implements RuleDifference {}

  /** A gate that closes for other evidence. */
  record GateChanged(LocalText name) implements RuleDifference {}

  /** Another share of performance in the talent value. */
  record PerformanceShareChanged(BigDecimal before, BigDecimal after) implements RuleDifference {}

  /** Another share of the talent value for a level of target position. */
  record TalentShareChanged(PositionLevel level, BigDecimal before, BigDecimal after)
      implements RuleDifference {}
}
