package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.tenant.StatusSource.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantStatusTest {

  @ParameterizedTest
  @CsvSource({
    "200, 200, 100",
    "200, 160, 80",
    "200, 163, 80",
    "200, 0, 0",
    "200, 3, 0",
    "200, 198, 95",
    "20, 17, 75",
    "8, 8, 100"
  })
  void a_share_is_shown_in_steps_and_tells_of_no_small_group(
      long people, long covered, int percent) {
    assertThat(TenantStatus.evidenceCompleteness(figures(people, covered)))
        .contains(BigDecimal.valueOf(percent));
  }

  @Test
  void fewer_people_than_make_a_group_on_either_side_look_the_same() {
    for (var people : new long[] {10, 20, 57, 1000}) {
      assertThat(
              LongStream.rangeClosed(1, 5)
                  .mapToObj(lacking -> figures(people, people - lacking))
                  .map(TenantStatus::evidenceCompleteness)
                  .distinct())
          .hasSize(1);
      assertThat(
              LongStream.rangeClosed(0, 4)
                  .mapToObj(covered -> figures(people, covered))
                  .map(TenantStatus::evidenceCompleteness)
                  .distinct())
          .hasSize(1);
    }
  }

  @Test
  void of_very_few_people_nothing_is_shown() {
    assertThat(TenantStatus.evidenceCompleteness(figures(4, 4))).isEmpty();
    assertThat(TenantStatus.people(figures(4, 4))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8000, 0, true",
    "8000, 8000, true",
    "8000, 7000, true",
    "8000, 4, false",
    "8000, 7996, false"
  })
  void the_people_in_boxes_are_left_out_when_few_are_in_or_out(
      long people, long boxed, boolean shown) {
    var figures =
        Map.of(
            Figure.PEOPLE, BigDecimal.valueOf(people),
            Figure.BOXED_PEOPLE, BigDecimal.valueOf(boxed));
    assertThat(TenantStatus.boxedPeople(figures).isPresent()).isEqualTo(shown);
  }

  private static Map<Figure, BigDecimal> figures(long people, long covered) {
    return Map.of(
        Figure.PEOPLE, BigDecimal.valueOf(people),
        Figure.PEOPLE_WITH_EVIDENCE, BigDecimal.valueOf(covered));
  }
}
