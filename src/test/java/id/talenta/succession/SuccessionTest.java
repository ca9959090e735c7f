package id.talenta.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.succession.core.Eligibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The steps from a post that falls vacant to three names. */
class SuccessionTest {
  private static final Story STORY = Posts.STORY;

  @Test
  void one_vacancy_at_a_time_runs_for_a_post() {
    var post = Posts.next();
    var first = STORY.open(post);
    assertThatThrownBy(() -> STORY.open(post)).hasMessage("succession.error.running");
    STORY.as(
        Role.ANALYST,
        () -> {
          STORY
              .bean(SuccessionService.class)
              .withdraw(first, STORY.version(first), "Jabatan dihapus");
          return true;
        });
    assertThat(STORY.vacancy(first).closing().orElseThrow().reason()).isEqualTo("Jabatan dihapus");
    assertThat(STORY.open(post)).isNotEqualTo(first);
  }

  @Test
  void a_step_on_an_older_version_is_refused() {
    var vacancy = STORY.open(Posts.next());
    var version = STORY.version(vacancy);
    STORY.prepare(vacancy);
    assertThatThrownBy(() -> prepare(vacancy, version)).hasMessage("succession.error.changed");
  }

  @Test
  void of_two_who_press_at_the_same_time_one_wins_and_the_other_is_told() throws Exception {
    var vacancy = STORY.open(Posts.next());
    var version = STORY.version(vacancy);
    Callable<Boolean> press =
        () -> {
          try {
            prepare(vacancy, version);
            return true;
          } catch (UserError refused) {
            assertThat(refused.messageKey()).isEqualTo("succession.error.changed");
            return false;
          }
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = threads.invokeAll(List.of(press, press));
      var won = new ArrayList<Boolean>();
      for (var result : results) {
        won.add(result.get());
      }
      assertThat(won).containsExactlyInAnyOrder(true, false);
    }
    assertThat(STORY.version(vacancy)).isEqualTo(version + 1);
  }

  @Test
  void the_committee_proposes_the_computed_three_without_a_reason_and_another_order_with_one() {
    var vacancy = STORY.open(Posts.fillable());
    STORY.prepare(vacancy);
    var people = new ArrayList<>(STORY.proposable(vacancy).subList(0, 3));
    Collections.reverse(people);
    assertThatThrownBy(() -> propose(vacancy, people, " "))
        .hasMessage("succession.error.deviation");
    assertThatThrownBy(() -> propose(vacancy, people.subList(0, 2), "cukup dua"))
        .hasMessage("succession.error.names");
    assertThatThrownBy(
            () -> propose(vacancy, List.of(people.get(0), people.get(0), people.get(1)), "sama"))
        .hasMessage("succession.error.twice");
    assertThatThrownBy(
            () ->
                propose(
                    vacancy,
                    List.of(people.get(0), people.get(1), UUID.randomUUID()),
                    "orang luar"))
        .hasMessage("succession.error.not-a-candidate");
    propose(vacancy, people, "Pengalaman di lapangan lebih sesuai");
    var list =
        STORY.as(Role.REGIONAL_HEAD, () -> STORY.bean(VacancyService.class).shortlist(vacancy));
    assertThat(list.orElseThrow().proposed()).extracting(Candidate::personId).isEqualTo(people);
    assertThat(list.orElseThrow().proposal().orElseThrow().reason())
        .isEqualTo("Pengalaman di lapangan lebih sesuai");
  }

  @Test
  void somebody_who_fails_a_requirement_can_not_be_proposed() {
    var vacancy = STORY.open(Posts.fillable());
    var list = STORY.prepare(vacancy);
    var failing =
        list.candidates().stream()
            .filter(candidate -> candidate.eligibility() == Eligibility.NOT_ELIGIBLE)
            .findFirst()
            .orElseThrow();
    var people = new ArrayList<>(STORY.proposable(vacancy).subList(0, 2));
    people.add(failing.personId());
    assertThatThrownBy(() -> propose(vacancy, people, "Kami memilihnya"))
        .hasMessage("succession.error.not-eligible");
  }

  @Test
  void each_step_stands_in_the_journal_with_who_took_it() {
    var vacancy = STORY.open(Posts.fillable());
    STORY.prepare(vacancy);
    STORY.propose(vacancy);
    var lines =
        STORY.as(
            Role.AUDITOR,
            () -> STORY.bean(JournalService.class).page(JournalFilter.about(vacancy), 0, 10));
    assertThat(lines)
        .extracting(JournalLine::action)
        .containsExactly(
            "succession.shortlist.proposed",
            "succession.shortlist.prepared",
            "succession.vacancy.opened");
    assertThat(lines)
        .extracting(line -> line.actorName().orElseThrow())
        .containsExactly("COMMITTEE", "ANALYST", "ANALYST");
    assertThat(lines.get(1).details().orElseThrow()).contains("rule_set_version", "mapping_run");
  }

  @Test
  void each_step_is_for_its_own_role_alone() {
    var vacancy = STORY.open(Posts.fillable());
    STORY.prepare(vacancy);
    var version = STORY.version(vacancy);
    for (var role : List.of(Role.UNIT_HEAD, Role.CIVIL_SERVANT)) {
      assertThatThrownBy(() -> STORY.as(role, () -> STORY.bean(VacancyService.class).find(vacancy)))
          .isInstanceOf(NotAllowedException.class);
      assertThatThrownBy(
              () -> STORY.as(role, () -> STORY.bean(VacancyService.class).shortlist(vacancy)))
          .isInstanceOf(NotAllowedException.class);
    }
    for (var role : List.of(Role.COMMITTEE, Role.REGIONAL_HEAD, Role.AUDITOR)) {
      assertThatThrownBy(
              () ->
                  STORY.as(
                      role,
                      () -> STORY.bean(SuccessionService.class).prepare(vacancy, version, false)))
          .isInstanceOf(NotAllowedException.class);
    }
    var people = STORY.proposable(vacancy).subList(0, 3);
    for (var role : List.of(Role.ANALYST, Role.REGIONAL_HEAD, Role.AUDITOR, Role.TENANT_ADMIN)) {
      assertThatThrownBy(
              () ->
                  STORY.as(
                      role,
                      () -> {
                        STORY
                            .bean(SuccessionService.class)
                            .propose(vacancy, version, new Proposal(people, ""));
                        return true;
                      }))
          .isInstanceOf(NotAllowedException.class);
    }
  }

  @Test
  void a_vacancy_needs_a_reason_and_a_post() {
    var data =
        new VacancyData(Posts.next().id(), VacancyCause.OTHER, LocalDate.of(2026, 12, 1), "  ");
    assertThatThrownBy(
            () -> STORY.as(Role.ANALYST, () -> STORY.bean(SuccessionService.class).open(data)))
        .hasMessage("succession.error.reason");
    var nowhere =
        new VacancyData(UUID.randomUUID(), VacancyCause.OTHER, LocalDate.of(2026, 12, 1), "Alasan");
    assertThatThrownBy(
            () -> STORY.as(Role.ANALYST, () -> STORY.bean(SuccessionService.class).open(nowhere)))
        .hasMessage("succession.error.no-position");
  }

  private static UUID prepare(UUID vacancy, int version) {
    return STORY.as(
        Role.ANALYST, () -> STORY.bean(SuccessionService.class).prepare(vacancy, version, false));
  }

  private static void propose(UUID vacancy, List<UUID> people, String reason) {
    STORY.as(
        Role.COMMITTEE,
        () -> {
          STORY
              .bean(SuccessionService.class)
              .propose(vacancy, STORY.version(vacancy), new Proposal(people, reason));
          return true;
        });
  }
}
