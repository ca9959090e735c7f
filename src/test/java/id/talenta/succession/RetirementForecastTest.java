package id.talenta.succession;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who reaches the age of retirement, and when. */
class RetirementForecastTest {
  private static final Story STORY = Posts.STORY;

  @Test
  void the_forecast_counts_everybody_once_and_says_who() {
    var forecast = STORY.as(Role.AUDITOR, () -> STORY.bean(RetirementService.class).forecast());
    var sum = 0;
    for (var year = 0; year <= 5; year++) {
      for (var level : forecast.levels()) {
        sum += forecast.count(Optional.of(year), Optional.of(level));
      }
    }
    assertThat(sum).isEqualTo(forecast.retiring().size()).isPositive();
    assertThat(forecast.retiring())
        .allSatisfy(
            each ->
                assertThat(each.lastDay())
                    .isEqualTo(each.lastDay().withDayOfMonth(each.lastDay().lengthOfMonth())));
    assertThat(forecast.retiring().getFirst().lastDay())
        .isBeforeOrEqualTo(forecast.retiring().getLast().lastDay());
  }
}
