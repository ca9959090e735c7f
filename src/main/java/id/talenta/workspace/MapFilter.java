package id.talenta.workspace;

import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import java.util.Set;

/**
 * Which positions the map shows; what is empty does not narrow.
 *
 * @param text part of the title
 * @param kinds kinds
 * @param levels levels
 * @param vacantOnly only those with fewer holders than the workload asks for
 * @param criticalOnly only critical ones
 */
public record MapFilter(
    String text,
    Set<PositionKind> kinds,
    Set<PositionLevel> levels,
    boolean vacantOnly,
    boolean criticalOnly) {
  /** All positions. */
  public static final MapFilter ALL = new MapFilter("", Set.of(), Set.of(), false, false);

  /** Copies the sets. */
  public MapFilter {
    text = text.strip();
    kinds = Set.copyOf(kinds);
    levels = Set.copyOf(levels);
  }

  /** Whether anything is narrowed. */
  public boolean isNarrow() {
    return !equals(ALL);
  }
}
