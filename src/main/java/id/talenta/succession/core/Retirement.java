package id.talenta.succession.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When a civil servant retires: on the last day of the month of birth in which the retirement age
 * (batas usia pensiun) is reached.
 */
public final class Retirement {
  /** How many years ahead a forecast looks. */
  public static final int YEARS = 5;

  private static final int MONTHS_IN_YEAR = 12;

  private Retirement() {}

  /**
   * The last day in service.
   *
   * @param bornOn day of birth
   * @param age retirement age of the level, in years
   */
  public static LocalDate lastDay(LocalDate bornOn, int age) {
    return YearMonth.from(bornOn).plusYears(age).atEndOfMonth();
  }

  /**
   * In which year from now somebody leaves: 1 for this month and the eleven after it, 2 for the
   * twelve months after these, and so on; 0 when the last day lies in a month that is over.
   */
  public static int yearAhead(LocalDate lastDay, YearMonth now) {
    var months = now.until(YearMonth.from(lastDay), ChronoUnit.MONTHS);
    return months < 0 ? 0 : Math.toIntExact(months / MONTHS_IN_YEAR) + 1;
  }

  /** The first month of a year ahead, 1 being the year that begins this month. */
  public static YearMonth firstMonth(int yearAhead, YearMonth now) {
    return now.plusYears(yearAhead - 1L);
  }

  /** The last month of a year ahead. */
  public static YearMonth lastMonth(int yearAhead, YearMonth now) {
    return now.plusYears(yearAhead).minusMonths(1);
  }
}
