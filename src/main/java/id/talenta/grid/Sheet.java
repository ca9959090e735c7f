package id.talenta.grid;

import id.talenta.rule.RuleSetVersion;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a person stands in a box: made by the scoring function from what the run kept, so that it
 * sums to the box.
 *
 * @param run the run
 * @param rules the version of the rules
 * @param box where the person stands
 * @param computedBox the box that the axes lead to, 1–9
 * @param performance the axis of performance
 * @param potential the axis of potential
 * @param isExact whether the lines sum to the axes that the run stored. Always so for the last
 *     three runs. An older one is made again from the evidence; evidence that was being recorded
 *     while it ran may then count although it did not
 */
public record Sheet(
    MappingRun run,
    RuleSetVersion rules,
    PersonBox box,
    int computedBox,
    SheetAxis performance,
    SheetAxis potential,
    boolean isExact) {
  /** The lines of both axes. */
  public List<SheetLine> lines() {
    return Stream.concat(performance.lines().stream(), potential.lines().stream()).toList();
  }
}
