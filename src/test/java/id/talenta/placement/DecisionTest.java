package id.talenta.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalService;
import id.talenta.audit.JournalVerdict;
import id.talenta.audit.SubjectName;
import id.talenta.organization.PositionLevel;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.succession.Candidate;
import id.talenta.succession.Story;
import id.talenta.succession.VacancyService;
import id.talenta.succession.VacancyState;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final Story STORY = Story.begin();
  private static final String REASON = "Paling berpengalaman memimpin pelayanan";
  private static final String JUSTIFICATION = "Dibutuhkan keahlian khusus penataan ruang";

  @Test
  void one_of_the_three_is_picked_and_everything_is_kept_as_it_stood() {
    var vacancy = proposed();
    var three = three(vacancy);
    var id = decide(vacancy, three.get(1).personId(), REASON, "");
    assertThat(STORY.vacancy(vacancy).state()).isEqualTo(VacancyState.DECIDED);
    var dossier = dossier(id);
    assertThat(dossier.decision().choice()).isEqualTo(Choice.PROPOSED);
    assertThat(dossier.decision().reason()).isEqualTo(REASON);
    assertThat(dossier.decision().decidedBy()).isEqualTo("REGIONAL_HEAD");
    assertThat(dossier.picked()).isEqualTo(three.get(1));
    assertThat(dossier.shortlist().proposed()).isEqualTo(three);
  }

  @Test
  void the_decision_stands_in_the_journal_and_the_journal_is_anchored_with_the_host()
      throws SQLException {
    var vacancy = proposed();
    var id = decide(vacancy, three(vacancy).getFirst().personId(), REASON, "");
    var line =
        STORY
            .as(
                Role.AUDITOR,
                () -> STORY.bean(JournalService.class).page(JournalFilter.about(id), 0, 5))
            .getFirst();
    assertThat(line.action()).isEqualTo("placement.decided");
    assertThat(line.details().orElseThrow())
        .contains("rule_set_version", "talent_value", REASON, "\"outside_shortlist\":false");
    var proof = dossier(id).decision().journal().orElseThrow();
    assertThat(proof.sequence()).isEqualTo(line.sequence());
    assertThat(proof.hash()).isEqualTo(line.hash());
    assertThat(anchored()).isGreaterThanOrEqualTo(line.sequence());
    assertThat(STORY.as(Role.AUDITOR, () -> STORY.bean(JournalService.class).verify()))
        .isInstanceOf(JournalVerdict.Intact.class);
  }

  @Test
  void the_journal_names_whom_and_which_post_a_decision_was_about() {
    var vacancy = proposed();
    var picked = three(vacancy).getFirst();
    var id = decide(vacancy, picked.personId(), REASON, "");
    var journal = STORY.bean(JournalService.class);
    var names = STORY.as(Role.AUDITOR, () -> journal.names(Set.of(id, vacancy, picked.personId())));
    assertThat(names)
        .containsEntry(id, SubjectName.at(picked.profile().name(), "keputusan/" + id))
        .containsEntry(
            picked.personId(),
            SubjectName.at(picked.profile().name(), "pegawai/" + picked.personId()))
        .containsEntry(
            vacancy,
            SubjectName.at(STORY.vacancy(vacancy).title(), "pengisian-jabatan/" + vacancy));
    assertThatThrownBy(() -> STORY.as(Role.COMMITTEE, () -> journal.names(Set.of(id))))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void picking_a_candidate_whom_the_committee_did_not_propose_needs_a_justification() {
    var vacancy = proposed();
    var other =
        STORY
            .as(Role.AUDITOR, () -> STORY.bean(VacancyService.class).shortlist(vacancy))
            .orElseThrow()
            .candidates()
            .stream()
            .filter(candidate -> candidate.proposedPlace().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> decide(vacancy, other.personId(), REASON, "terlalu singkat"))
        .hasMessage("placement.error.justification");
    assertThat(STORY.vacancy(vacancy).state()).isEqualTo(VacancyState.PROPOSED);
    var id = decide(vacancy, other.personId(), REASON, JUSTIFICATION);
    assertThat(dossier(id).decision().choice()).isEqualTo(Choice.PREPARED);
    assertThat(outside()).extracting(Decision::id).contains(id);
  }

  @Test
  void picking_somebody_who_is_not_on_the_list_keeps_that_persons_scores_too() {
    var vacancy = proposed();
    var list =
        STORY
            .as(Role.AUDITOR, () -> STORY.bean(VacancyService.class).shortlist(vacancy))
            .orElseThrow();
    var elsewhere =
        people().stream()
            .map(PersonSummary::id)
            .filter(person -> list.candidate(person).isEmpty())
            .findFirst()
            .orElseThrow();
    var id = decide(vacancy, elsewhere, REASON, JUSTIFICATION);
    var dossier = dossier(id);
    assertThat(dossier.decision().choice()).isEqualTo(Choice.ELSEWHERE);
    assertThat(dossier.decision().justification()).isEqualTo(JUSTIFICATION);
    assertThat(dossier.picked().checks()).isNotEmpty();
  }

  @Test
  void one_of_the_three_is_not_marked_even_if_a_justification_was_typed() {
    var vacancy = proposed();
    var id = decide(vacancy, three(vacancy).getFirst().personId(), REASON, JUSTIFICATION);
    assertThat(dossier(id).decision().justification()).isEmpty();
    assertThat(outside()).extracting(Decision::id).doesNotContain(id);
  }

  @Test
  void a_reason_of_less_than_twenty_characters_is_refused() {
    var vacancy = proposed();
    assertThatThrownBy(
            () -> decide(vacancy, three(vacancy).getFirst().personId(), "karena baik       ", ""))
        .hasMessage("placement.error.reason");
  }

  @Test
  void nothing_is_decided_before_the_committee_has_proposed() {
    var vacancy = STORY.open(STORY.fillable(PositionLevel.ADMINISTRATOR));
    try {
      var person = STORY.prepare(vacancy).candidates().getFirst().personId();
      assertThatThrownBy(() -> decide(vacancy, person, REASON, JUSTIFICATION))
          .hasMessage("succession.error.step");
    } finally {
      withdraw(vacancy);
    }
  }

  @Test
  void of_two_decisions_at_the_same_time_one_is_kept() throws Exception {
    var vacancy = proposed();
    var version = STORY.version(vacancy);
    var three = three(vacancy);
    Callable<Boolean> first = () -> tried(vacancy, version, three.get(0).personId());
    Callable<Boolean> second = () -> tried(vacancy, version, three.get(1).personId());
    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = threads.invokeAll(List.of(first, second));
      assertThat(List.of(results.get(0).get(), results.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void only_the_regional_head_decides() {
    var vacancy = proposed();
    var person = three(vacancy).getFirst().personId();
    var pick = new Pick(vacancy, STORY.version(vacancy), person, REASON, "");
    for (var role :
        List.of(Role.TENANT_ADMIN, Role.ANALYST, Role.COMMITTEE, Role.AUDITOR, Role.SYSTEM)) {
      assertThatThrownBy(() -> STORY.as(role, () -> STORY.bean(DecisionService.class).decide(pick)))
          .isInstanceOf(NotAllowedException.class);
    }
    for (var role : List.of(Role.UNIT_HEAD, Role.CIVIL_SERVANT)) {
      assertThatThrownBy(
              () ->
                  STORY.as(
                      role,
                      () -> STORY.bean(DecisionService.class).list(DecisionFilter.ALL, 0, 10)))
          .isInstanceOf(NotAllowedException.class);
    }
  }

  private static boolean tried(UUID vacancy, int version, UUID person) {
    try {
      STORY.as(
          Role.REGIONAL_HEAD,
          () ->
              STORY
                  .bean(DecisionService.class)
                  .decide(new Pick(vacancy, version, person, REASON, "")));
      return true;
    } catch (UserError refused) {
      assertThat(refused.messageKey()).isEqualTo("succession.error.changed");
      return false;
    }
  }

  private static UUID proposed() {
    var posts = STORY.posts(PositionLevel.ADMINISTRATOR);
    for (var post : posts) {
      var free =
          STORY.as(
              Role.AUDITOR,
              () ->
                  STORY
                      .bean(VacancyService.class)
                      .count(id.talenta.succession.VacancyFilter.of(post.id())));
      if (free == 0) {
        var vacancy = STORY.open(post);
        STORY.prepare(vacancy);
        if (STORY.proposable(vacancy).size() >= 3) {
          STORY.propose(vacancy);
          return vacancy;
        }
      }
    }
    throw new AssertionError("Nobody can be proposed for any post");
  }

  private static void withdraw(UUID vacancy) {
    STORY.as(
        Role.ANALYST,
        () -> {
          STORY
              .bean(id.talenta.succession.SuccessionService.class)
              .withdraw(vacancy, STORY.version(vacancy), "selesai");
          return true;
        });
  }

  private static List<Candidate> three(UUID vacancy) {
    return STORY
        .as(Role.REGIONAL_HEAD, () -> STORY.bean(VacancyService.class).shortlist(vacancy))
        .orElseThrow()
        .proposed();
  }

  private static UUID decide(UUID vacancy, UUID person, String reason, String justification) {
    return STORY.as(
        Role.REGIONAL_HEAD,
        () ->
            STORY
                .bean(DecisionService.class)
                .decide(new Pick(vacancy, STORY.version(vacancy), person, reason, justification)));
  }

  private static Dossier dossier(UUID id) {
    return STORY
        .as(Role.AUDITOR, () -> STORY.bean(DecisionService.class).dossier(id))
        .orElseThrow();
  }

  private static List<Decision> outside() {
    return STORY.as(
        Role.AUDITOR,
        () -> STORY.bean(DecisionService.class).list(new DecisionFilter("", true), 0, 100));
  }

  private static List<PersonSummary> people() {
    return STORY.as(
        Role.ANALYST,
        () -> STORY.bean(PeopleService.class).search(PeopleFilter.ALL, PeopleSort.BY_NAME, 0, 100));
  }

  private static long anchored() throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                "select coalesce(max(sequence), 0) from host.journal_anchor where tenant_code ="
                    + " ?")) {
      statement.setString(1, STORY.tenant().value());
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
