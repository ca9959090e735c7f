package id.talenta.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.PositionKind;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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

  @Test
  void the_head_of_a_unit_sees_who_leaves_the_own_unit_and_nobody_else() {
    var all = STORY.as(Role.ANALYST, () -> STORY.bean(RetirementService.class).forecast());
    var unit = unit();
    var own = people(unit);
    var seen = asHead(Optional.of(unit), () -> STORY.bean(RetirementService.class).forecast());
    assertThat(seen.retiring())
        .isNotEmpty()
        .containsExactlyElementsOf(
            all.retiring().stream().filter(each -> own.contains(each.personId())).toList());
    assertThat(seen.retiring().size()).isLessThan(all.retiring().size());
    var nobody = asHead(Optional.empty(), () -> STORY.bean(RetirementService.class).forecast());
    assertThat(nobody.retiring()).isEmpty();
  }

  @Test
  void those_who_could_follow_are_of_the_own_unit_below_the_post_and_stay_longer() {
    var unit = unit();
    var own = people(unit);
    var forecast = asHead(Optional.of(unit), () -> STORY.bean(RetirementService.class).forecast());
    var leaving =
        forecast.retiring().stream()
            .collect(Collectors.toMap(Retiring::personId, Retiring::lastDay));
    var followers =
        asHead(
            Optional.of(unit),
            () -> STORY.bean(UnitFollowerService.class).followers(forecast.retiring()));
    assertThat(followers).isNotEmpty();
    for (var post : forecast.retiring()) {
      for (var follower : followers.getOrDefault(post.positionId(), List.of())) {
        assertThat(own).contains(follower.person().id());
        assertThat(follower.person().id()).isNotEqualTo(post.personId());
        assertThat(follower.person().level().orElseThrow().tier()).isLessThan(post.level().tier());
        assertThat(leaving.getOrDefault(follower.person().id(), LocalDate.MAX))
            .isAfter(post.lastDay());
      }
    }
  }

  @Test
  void only_the_head_of_a_unit_asks_who_of_it_could_follow() {
    assertThatThrownBy(
            () ->
                STORY.as(
                    Role.CIVIL_SERVANT,
                    () -> STORY.bean(UnitFollowerService.class).followers(List.of())))
        .isInstanceOf(NotAllowedException.class);
  }

  /** The department with most people. */
  private static UUID unit() {
    return STORY.as(
        Role.ANALYST,
        () ->
            STORY.bean(OrganizationService.class).units().stream()
                .filter(each -> each.name().startsWith("Dinas"))
                .map(OrganizationUnit::id)
                .max(Comparator.comparing(unit -> people(unit).size()))
                .orElseThrow());
  }

  private static Set<UUID> people(UUID unit) {
    var filter =
        new PeopleFilter(
            "",
            Optional.of(unit),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty());
    return STORY
        .as(
            Role.ANALYST,
            () -> STORY.bean(PeopleService.class).search(filter, PeopleSort.BY_NAME, 0, 1000))
        .stream()
        .map(PersonSummary::id)
        .collect(Collectors.toSet());
  }

  private static <T> T asHead(Optional<UUID> unit, Supplier<T> work) {
    var head = new Actor(UUID.randomUUID(), "Uji", Set.of(Role.UNIT_HEAD), Optional.empty(), unit);
    return Scopes.call(Scope.tenant(STORY.tenant()), head, work);
  }
}
