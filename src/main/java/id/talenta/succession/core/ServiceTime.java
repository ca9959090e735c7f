package id.talenta.succession.core;

import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How long somebody served at certain levels, several posts together; days on which two posts were
 * held count once, acting posts not at all.
 *
 * @param days days served before {@code on}
 * @param on the day up to which is counted, not included
 * @param lasting whether such a post is still held on that day, so that waiting helps
 */
public record ServiceTime(long days, LocalDate on, boolean lasting) {
  private record Span(LocalDate from, LocalDate end) {}

  /** Counts the days at one of these levels before this day. */
  public static ServiceTime of(List<ServiceTerm> terms, Set<PositionLevel> levels, LocalDate on) {
    var counted =
        terms.stream()
            .filter(term -> !term.acting() && levels.contains(term.level()))
            .filter(term -> term.from().isBefore(on))
            .toList();
    var spans =
        counted.stream()
            .map(term -> new Span(term.from(), end(term, on)))
            .sorted(Comparator.comparing(Span::from))
            .toList();
    var days = 0L;
    var reached = LocalDate.MIN;
    for (var span : spans) {
      var from = span.from().isBefore(reached) ? reached : span.from();
      if (span.end().isAfter(from)) {
        days += ChronoUnit.DAYS.between(from, span.end());
        reached = span.end();
      }
    }
    var lasting = counted.stream().anyMatch(term -> term.until().filter(on::isAfter).isEmpty());
    return new ServiceTime(days, on, lasting);
  }

  private static LocalDate end(ServiceTerm term, LocalDate on) {
    return term.until().map(last -> last.plusDays(1)).filter(on::isAfter).orElse(on);
  }

  /**
   * The day from which this many years are complete, if the service goes on without a break. One
   * unbroken term is complete on the anniversary of its first day.
   */
  public LocalDate complete(int years) {
    return on.minusDays(days).plusYears(years);
  }

  /** Whether this many years are complete. */
  public boolean isComplete(int years) {
    return !complete(years).isAfter(on);
  }

  /** Whole years. */
  public int wholeYears() {
    return Math.toIntExact(ChronoUnit.YEARS.between(on.minusDays(days), on));
  }

  /** Months beyond the whole years, 0 to 11. */
  public int monthsBeyond() {
    return Math.toIntExact(ChronoUnit.MONTHS.between(on.minusDays(days), on)) - 12 * wholeYears();
  }
}
