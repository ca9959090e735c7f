package id.talenta.succession;

import id.talenta.organization.PositionLevel;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who retires in the next five years.
 *
 * @param now the month that the first year begins with
 * @param retiring everybody, those who leave first in front
 */
public record RetirementForecast(YearMonth now, List<Retiring> retiring) {
  /** Copies the list. */
  public RetirementForecast {
    retiring = List.copyOf(retiring);
  }

  /** The levels that anybody leaves, structural ones first, the highest first. */
  public List<PositionLevel> levels() {
    return Arrays.stream(PositionLevel.values())
        .filter(level -> retiring.stream().anyMatch(each -> each.level() == level))
        .sorted(
            Comparator.comparing((PositionLevel level) -> level.kind())
                .thenComparing(PositionLevel::ordinal, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * Those who leave in a year ahead, and at a level.
   *
   * @param yearAhead 1 to 5, 0 for those whose day has passed; nothing means all
   * @param level a level; nothing means all
   */
  public List<Retiring> of(Optional<Integer> yearAhead, Optional<PositionLevel> level) {
    return retiring.stream()
        .filter(each -> yearAhead.isEmpty() || yearAhead.get() == each.yearAhead())
        .filter(each -> level.isEmpty() || level.get() == each.level())
        .toList();
  }

  /** As {@link #of}, but nothing means the five years alone: without those whose day has passed. */
  public List<Retiring> listed(Optional<Integer> yearAhead, Optional<PositionLevel> level) {
    return of(yearAhead, level).stream()
        .filter(each -> yearAhead.isPresent() || each.yearAhead() > 0)
        .toList();
  }

  /** How many leave in a year ahead, and at a level. */
  public int count(Optional<Integer> yearAhead, Optional<PositionLevel> level) {
    return of(yearAhead, level).size();
  }
}
