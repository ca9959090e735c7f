package id.talenta.succession;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.organization.PositionLevel;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.platform.scope.Role;
import id.talenta.succession.core.Blend;
import id.talenta.succession.core.Eligibility;
import id.talenta.succession.core.FitLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who stands in the list of candidates for a post, in which order, and why others do not. */
class CandidateListTest {
  private static final Story STORY = Posts.STORY;

  @Test
  void the_candidates_are_frozen_with_all_that_their_order_rests_on() {
    var vacancy = STORY.open(Posts.next());
    var list = STORY.prepare(vacancy);
    assertThat(list.candidates()).isNotEmpty();
    for (var candidate : list.candidates()) {
      assertThat(candidate.box()).isBetween(7, 9);
      assertThat(candidate.fit().value())
          .isEqualByComparingTo(
              candidate.fit().lines().stream()
                  .map(FitLine::contribution)
                  .reduce(BigDecimal.ZERO, BigDecimal::add));
      assertThat(candidate.blend())
          .isEqualByComparingTo(
              Blend.of(list.talentShare(), candidate.talentValue(), candidate.fit().value()));
      assertThat(candidate.eligibility()).isEqualTo(Eligibility.of(candidate.checks()));
      assertThat(Phrases.text(candidate.why())).doesNotContain("succession.", "{");
    }
    assertThat(list.candidates())
        .extracting(Candidate::place)
        .isEqualTo(IntStream.rangeClosed(1, list.candidates().size()).boxed().toList());
    assertThat(list.talentShare()).isEqualByComparingTo("60");
    assertThat(STORY.vacancy(vacancy).state()).isEqualTo(VacancyState.PREPARED);
  }

  @Test
  void nobody_who_holds_the_post_or_stands_at_another_level_is_a_candidate() {
    var post = Posts.next();
    var list = STORY.prepare(STORY.open(post));
    var holders =
        STORY.as(Role.ANALYST, () -> STORY.bean(PeopleService.class).post(post.id())).stream()
            .flatMap(found -> found.holders().stream())
            .map(holder -> holder.id())
            .toList();
    assertThat(list.candidates())
        .extracting(Candidate::personId)
        .doesNotContainAnyElementsOf(holders);
    assertThat(list.candidates())
        .extracting(candidate -> candidate.profile().level().orElseThrow())
        .containsOnlyElementsOf(List.of(PositionLevel.PENGAWAS, PositionLevel.JF_MUDA));
  }

  @Test
  void a_person_outside_the_list_is_told_why() {
    var vacancy = STORY.open(Posts.next());
    var list = STORY.prepare(vacancy);
    var outside =
        STORY
            .as(
                Role.ANALYST,
                () ->
                    STORY
                        .bean(PeopleService.class)
                        .search(PeopleFilter.ALL, PeopleSort.BY_NAME, 0, 50))
            .stream()
            .filter(person -> list.candidate(person.id()).isEmpty())
            .toList();
    assertThat(outside).isNotEmpty();
    for (var person : outside) {
      var assessed =
          STORY.as(
              Role.ANALYST, () -> STORY.bean(CandidateService.class).assess(vacancy, person.id()));
      assertThat(assessed.orElseThrow().obstacles()).as(person.name()).isNotEmpty();
    }
  }
}
