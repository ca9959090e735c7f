package id.talenta.succession.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceTimeTest {
  private static final Set<PositionLevel> COUNTED =
      Set.of(PositionLevel.ADMINISTRATOR, PositionLevel.JF_MADYA);

  @Test
  void an_unbroken_term_is_complete_on_its_anniversary() {
    var terms = List.of(lasting(LocalDate.of(2024, 3, 1)));
    assertThat(time(terms, LocalDate.of(2026, 2, 28)).isComplete(2)).isFalse();
    assertThat(time(terms, LocalDate.of(2026, 3, 1)).isComplete(2)).isTrue();
    assertThat(time(terms, LocalDate.of(2026, 1, 1)).complete(2))
        .isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void a_term_that_began_on_a_leap_day_is_complete_at_the_end_of_february() {
    var terms = List.of(lasting(LocalDate.of(2024, 2, 29)));
    assertThat(time(terms, LocalDate.of(2026, 1, 1)).complete(2))
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void days_on_which_two_posts_were_held_count_once() {
    var terms =
        List.of(
            ended(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)),
            ended(LocalDate.of(2024, 1, 11), LocalDate.of(2024, 2, 9)));
    assertThat(time(terms, LocalDate.of(2026, 1, 1)).days()).isEqualTo(40);
  }

  @Test
  void several_terms_add_up_and_only_a_lasting_one_makes_waiting_help() {
    var first = ended(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    var on = LocalDate.of(2026, 6, 1);
    assertThat(time(List.of(first), on).lasting()).isFalse();
    assertThat(time(List.of(first), on).wholeYears()).isEqualTo(1);
    var both = time(List.of(first, lasting(LocalDate.of(2025, 12, 1))), on);
    assertThat(both.lasting()).isTrue();
    assertThat(both.complete(2)).isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void acting_posts_other_levels_and_days_to_come_do_not_count() {
    var on = LocalDate.of(2026, 6, 1);
    var terms =
        List.of(
            new ServiceTerm(
                PositionLevel.ADMINISTRATOR, LocalDate.of(2020, 1, 1), Optional.empty(), true),
            new ServiceTerm(
                PositionLevel.PENGAWAS, LocalDate.of(2015, 1, 1), Optional.empty(), false),
            lasting(LocalDate.of(2026, 6, 1)));
    assertThat(time(terms, on).days()).isZero();
    assertThat(time(terms, on).monthsBeyond()).isZero();
  }

  private static ServiceTime time(List<ServiceTerm> terms, LocalDate on) {
    return ServiceTime.of(terms, COUNTED, on);
  }

  private static ServiceTerm lasting(LocalDate from) {
    return new ServiceTerm(PositionLevel.ADMINISTRATOR, from, Optional.empty(), false);
  }

  private static ServiceTerm ended(LocalDate from, LocalDate until) {
    return new ServiceTerm(PositionLevel.JF_MADYA, from, Optional.of(until), false);
  }
}
