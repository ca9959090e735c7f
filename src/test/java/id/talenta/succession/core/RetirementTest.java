package id.talenta.succession.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RetirementTest {
  private static final YearMonth NOW = YearMonth.of(2026, 11);

  @Test
  void one_leaves_on_the_last_day_of_the_month_of_birth() {
    assertThat(Retirement.lastDay(LocalDate.of(1968, 11, 1), 58))
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(Retirement.lastDay(LocalDate.of(1968, 12, 31), 58))
        .isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void somebody_born_on_a_leap_day_leaves_at_the_end_of_february() {
    assertThat(Retirement.lastDay(LocalDate.of(1968, 2, 29), 58))
        .isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(Retirement.lastDay(LocalDate.of(1968, 2, 29), 60))
        .isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @Test
  void the_first_year_ahead_begins_with_this_month_and_has_twelve_months() {
    assertThat(Retirement.yearAhead(LocalDate.of(2026, 10, 31), NOW)).isZero();
    assertThat(Retirement.yearAhead(LocalDate.of(2026, 11, 30), NOW)).isEqualTo(1);
    assertThat(Retirement.yearAhead(LocalDate.of(2027, 10, 31), NOW)).isEqualTo(1);
    assertThat(Retirement.yearAhead(LocalDate.of(2027, 11, 30), NOW)).isEqualTo(2);
    assertThat(Retirement.yearAhead(LocalDate.of(2031, 10, 31), NOW)).isEqualTo(5);
    assertThat(Retirement.yearAhead(LocalDate.of(2031, 11, 30), NOW)).isEqualTo(6);
  }

  @Test
  void the_months_of_a_year_ahead_are_those_that_it_counts() {
    assertThat(Retirement.firstMonth(1, NOW)).isEqualTo(NOW);
    assertThat(Retirement.lastMonth(1, NOW)).isEqualTo(YearMonth.of(2027, 10));
    assertThat(Retirement.firstMonth(2, NOW)).isEqualTo(YearMonth.of(2027, 11));
    assertThat(Retirement.lastMonth(5, NOW)).isEqualTo(YearMonth.of(2031, 10));
  }
}
