package id.talenta.organization;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which positions are wanted; what is empty does not narrow.
 *
 * @param text part of the title or the code
 * @param unit a unit, with all below it
 * @param kinds kinds
 * @param levels levels
 * @param criticalOnly only critical ones
 * @param among only those with one of these keys
 */
public record PositionFilter(
    String text,
    Optional<UUID> unit,
    Set<PositionKind> kinds,
    Set<PositionLevel> levels,
    boolean criticalOnly,
    Optional<Set<UUID>> among) {
  /** All positions. */
  public static final PositionFilter ALL =
      new PositionFilter("", Optional.empty(), Set.of(), Set.of(), false, Optional.empty());

  /** Copies the sets. */
  public PositionFilter {
    kinds = Set.copyOf(kinds);
    levels = Set.copyOf(levels);
    among = among.map(Set::copyOf);
  }
}
