package id.talenta.evidence.intake;

import id.talenta.platform.file.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads days as people and spreadsheets write them: the day first, or as ISO has it, or a
 * spreadsheet's count of days. What may be read in two ways is refused.
 */
final class DayReader {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s?[-/. ]\\s?(\\d{1,2})\\s?[-/. ]\\s?(\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2}");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]+)\\.?[- ](\\d{4})");
  private static final Pattern COUNT = Pattern.compile("\\d{5}");
  private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);
  private static final int EARLIEST = 1940;
  private static final int LATEST = 2100;
  private static final int MONTHS = 12;

  /** Beginnings of the months' names, Indonesian and English. */
  private static final List<List<String>> MONTH_NAMES =
      List.of(
          List.of("jan"),
          List.of("feb", "peb"),
          List.of("mar"),
          List.of("apr"),
          List.of("mei", "may"),
          List.of("jun"),
          List.of("jul"),
          List.of("agu", "ags", "agt", "aug"),
          List.of("sep"),
          List.of("okt", "oct"),
          List.of("nov", "nop"),
          List.of("des", "dec"));

  private DayReader() {}

  static Read<LocalDate> read(Cell cell, String text) {
    return switch (cell) {
      case Cell.Day day -> bounded(day.value());
      case Cell.Number number -> ofCount(number.value());
      case Cell.Text ignored -> ofText(text);
      case Cell.Truth ignored -> Read.bad("date.format");
      case Cell.Broken ignored -> Read.bad("broken");
      case Cell.Empty ignored -> Read.bad("required");
    };
  }

  private static Read<LocalDate> ofText(String text) {
    var dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return of(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1)));
    }
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    var named = NAMED.matcher(text);
    if (named.matches()) {
      var month = month(named.group(2));
      return month == 0
          ? Read.bad("date.format")
          : of(number(named.group(3)), month, number(named.group(1)));
    }
    if (COUNT.matcher(text).matches()) {
      return ofCount(new BigDecimal(text));
    }
    return Read.bad(SHORT_YEAR.matcher(text).matches() ? "date.year" : "date.format");
  }

  private static Read<LocalDate> ofCount(BigDecimal days) {
    if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(100_000)) > 0) {
      return Read.bad("date.format");
    }
    return bounded(SPREADSHEETS_BEGIN.plusDays(days.intValue()));
  }

  private static Read<LocalDate> of(int year, int month, int day) {
    if (month > MONTHS && day <= MONTHS) {
      return Read.bad("date.order");
    }
    try {
      return bounded(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Read.bad("date.none");
    }
  }

  private static Read<LocalDate> bounded(LocalDate day) {
    return day.getYear() < EARLIEST || day.getYear() > LATEST
        ? Read.bad("date.range", EARLIEST, LATEST)
        : Read.good(day);
  }

  private static int month(String name) {
    var beginning = name.toLowerCase(Locale.ROOT);
    for (var index = 0; index < MONTH_NAMES.size(); index++) {
      if (MONTH_NAMES.get(index).stream().anyMatch(beginning::startsWith)) {
        return index + 1;
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
