package id.talenta.succession;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.organization.PositionKind;
import id.talenta.platform.scope.Role;
import java.util.Optional;
import java.util.stream.Collectors;
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

  @Test
  void a_post_that_is_not_critical_empties_too() {
    var service = STORY.bean(VacancyService.class);
    var forecast = STORY.as(Role.ANALYST, () -> STORY.bean(RetirementService.class).forecast());
    var plain =
        forecast.retiring().stream()
            .filter(each -> !each.critical() && each.level().kind() == PositionKind.STRUCTURAL)
            .toList();
    var posts = plain.stream().map(Retiring::positionId).collect(Collectors.toSet());
    var running = STORY.as(Role.ANALYST, () -> service.running(posts));
    var within =
        plain.stream()
            .filter(each -> each.yearAhead() <= 1 && !running.contains(each.positionId()))
            .toList();
    assertThat(within).isNotEmpty();
    assertThat(STORY.as(Role.ANALYST, service::soonVacant)).containsAll(within);
    var later = plain.getLast();
    assertThat(later.yearAhead()).isGreaterThan(1);
    assertThat(STORY.as(Role.ANALYST, () -> service.firstLeaving(later.positionId())))
        .isPresent()
        .get()
        .satisfies(first -> assertThat(first.lastDay()).isBeforeOrEqualTo(later.lastDay()));
  }
}
