package id.talenta.agreement.mentoring;

import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.asHost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentoringTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final String NAME = "Tokoh Rekaan Pertama";

  private final MentoringService mentoring = bean(MentoringService.class);
  private final InternshipService internships = bean(InternshipService.class);
  private final DisclosedPeopleService disclosed = bean(DisclosedPeopleService.class);
  private final RegionPeopleService people = bean(RegionPeopleService.class);
  private final RegionCooperationService cooperation = bean(RegionCooperationService.class);

  @Test
  void a_plan_has_one_session_on_each_working_day() {
    var id = activated(TestDatabase.newTenant().value());
    plan(id);
    assertThat(asHost(() -> mentoring.sessions(id)))
        .extracting(session -> session.data().heldOn().getDayOfWeek())
        .containsExactly(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
  }

  @Test
  void the_host_sees_a_name_only_while_the_region_discloses_it() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    plan(id);
    var session = asHost(() -> mentoring.sessions(id)).getFirst().id();
    var person = add(tenant, Participation.MENTORING, session, NAME);
    add(tenant, Participation.MENTORING, session, "Tokoh Rekaan Kedua");
    assertThat(group(id, session).people()).isEmpty();
    assertThat(group(id, session).others()).isEqualTo(2);
    in(tenant, () -> people.disclose(person));
    assertThat(group(id, session).people()).extracting(Participant::name).containsExactly(NAME);
    assertThat(group(id, session).others()).isEqualTo(1);
    in(tenant, () -> people.withdraw(person));
    assertThat(group(id, session).people()).isEmpty();
  }

  @Test
  void no_name_is_ever_in_the_schema_of_the_host() throws SQLException {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    var internship = internship(id);
    var name = "Tokoh Rekaan " + UUID.randomUUID();
    var person = add(tenant, Participation.INTERNSHIP, internship, name);
    in(tenant, () -> people.disclose(person));
    in(tenant, () -> people.report(person, "Laporan " + name));
    asHost(
        () -> {
          disclosed.assess(id, group(id, internship).people().getFirst(), "Baik, " + name);
          return true;
        });
    assertThat(hostRowsWith(name)).isEmpty();
    assertThat(TestDatabase.in(tenant, people::list).getFirst().assessment()).contains(name);
  }

  @Test
  void an_internship_is_assessed_only_while_the_person_is_disclosed() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    var internship = internship(id);
    var person = add(tenant, Participation.INTERNSHIP, internship, NAME);
    in(tenant, () -> people.disclose(person));
    var seen = group(id, internship).people().getFirst();
    in(tenant, () -> people.withdraw(person));
    assertThatThrownBy(
            () ->
                asHost(
                    () -> {
                      disclosed.assess(id, seen, "Baik");
                      return true;
                    }))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.messageKey()).isEqualTo("mentoring.error.withdrawn"));
  }

  @Test
  void a_question_is_open_until_it_is_answered_and_both_sides_see_it() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    plan(id);
    var session = asHost(() -> mentoring.sessions(id)).getFirst().id();
    in(tenant, () -> cooperation.ask(session, "Bagaimana memuat SKP dua tahun?"));
    var question = asHost(() -> mentoring.questions(id)).getFirst();
    assertThat(question.state()).isEqualTo(QuestionState.OPEN);
    asHost(
        () -> {
          mentoring.settle(question, QuestionState.ANSWERED, "Satu berkas untuk setiap tahun.");
          return true;
        });
    assertThat(TestDatabase.in(tenant, cooperation::questions).getFirst().state())
        .isEqualTo(QuestionState.ANSWERED);
  }

  @Test
  void what_was_asked_answered_and_noted_is_erased_with_the_region() throws SQLException {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    plan(id);
    var planned = asHost(() -> mentoring.sessions(id)).getFirst();
    var session = planned.id();
    var name = "Tokoh Rekaan " + UUID.randomUUID();
    in(tenant, () -> cooperation.ask(session, "Mengapa SKP " + name + " kosong?"));
    var question = asHost(() -> mentoring.questions(id)).getFirst();
    asHost(
        () -> {
          mentoring.settle(question, QuestionState.ANSWERED, name + " belum dinilai.");
          mentoring.change(planned, planned.data(), planned.state(), name + " bertanya banyak.");
          return true;
        });
    assertThat(hostRowsWith(name))
        .containsExactlyInAnyOrder("mentoring_question", "mentoring_session");
    assertThat(erase(tenant))
        .containsEntry("mentoring.erased.questions", 1)
        .containsEntry("mentoring.erased.summaries", 1);
    assertThat(hostRowsWith(name)).isEmpty();
    assertThat(erase(tenant)).containsEntry("mentoring.erased.questions", 0);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Integer> erase(TenantCode tenant) {
    TransactionOperations<Connection> transactions = bean(TransactionOperations.class);
    return asHost(
        () ->
            transactions.executeWrite(
                status -> TestDatabase.context().getBean(MentoringTenantPart.class).erase(tenant)));
  }

  @Test
  void a_region_sees_its_own_agreement_and_no_other() {
    var mine = TestDatabase.newTenant();
    var other = TestDatabase.newTenant();
    var id = activated(mine.value());
    var foreign = activated(other.value());
    plan(foreign);
    var session = asHost(() -> mentoring.sessions(foreign)).getFirst().id();
    assertThat(TestDatabase.in(mine, cooperation::agreement).orElseThrow().id()).isEqualTo(id);
    assertThat(TestDatabase.in(mine, cooperation::sessions)).isEmpty();
    var document = TestDatabase.in(other, cooperation::documents).getFirst().document().id();
    assertThat(TestDatabase.in(mine, () -> cooperation.document(document))).isEmpty();
    assertThatThrownBy(() -> in(mine, () -> cooperation.ask(session, "Boleh?")))
        .isInstanceOf(UserError.class);
  }

  @Test
  void nobody_takes_part_in_what_is_another_regions() {
    var mine = TestDatabase.newTenant();
    activated(mine.value());
    var foreign = activated(TestDatabase.newTenant().value());
    plan(foreign);
    var session = asHost(() -> mentoring.sessions(foreign)).getFirst().id();
    var internship = internship(foreign);
    assertThatThrownBy(() -> add(mine, Participation.MENTORING, session, NAME))
        .hasMessage("mentoring.error.missing");
    assertThatThrownBy(() -> add(mine, Participation.INTERNSHIP, internship, NAME))
        .hasMessage("mentoring.error.missing");
    assertThat(TestDatabase.in(mine, people::list)).isEmpty();
  }

  @Test
  void nobody_takes_part_who_is_not_of_the_region() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    var internship = internship(id);
    var nobody = new ParticipantData(Optional.of(UUID.randomUUID()), NAME, "Camat Contoh");
    assertThatThrownBy(
            () ->
                TestDatabase.in(
                    tenant, () -> people.add(Participation.INTERNSHIP, internship, nobody)))
        .hasMessage("mentoring.error.missing");
    assertThat(TestDatabase.in(tenant, people::list)).isEmpty();
  }

  @Test
  void the_host_may_not_call_what_lists_everybody() {
    assertThatThrownBy(() -> asHost(people::list)).isInstanceOf(NotAllowedException.class);
  }

  private void plan(UUID id) {
    asHost(
        () -> {
          mentoring.plan(id, FRIDAY, List.of("Satu", "Dua", "Tiga"), "Aula");
          return true;
        });
  }

  private UUID internship(UUID id) {
    var today = LocalDate.now(bean(Clock.class));
    return asHost(
        () ->
            internships.plan(
                id,
                new InternshipData(
                    "Bidang Mutasi", "Manajemen talenta", "Pembimbing", today, today)));
  }

  private DisclosedGroup group(UUID id, UUID subject) {
    return asHost(() -> disclosed.groups(id)).getOrDefault(subject, DisclosedGroup.NOBODY);
  }

  private UUID add(TenantCode tenant, Participation purpose, UUID subject, String name) {
    return TestDatabase.in(
        tenant,
        () ->
            people.add(
                purpose, subject, new ParticipantData(Optional.empty(), name, "Camat Contoh")));
  }

  private static void in(TenantCode tenant, Runnable work) {
    TestDatabase.in(
        tenant,
        () -> {
          work.run();
          return true;
        });
  }

  /** Looks through every table of the host behind the program's back. */
  private static List<String> hostRowsWith(String text) throws SQLException {
    var found = new java.util.ArrayList<String>();
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      var tables = new java.util.ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              "select tablename from pg_tables where schemaname = 'host' order by 1")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      assertThat(tables).contains("agreement", "internship", "journal_detail");
      for (var table : tables) {
        try (var rows =
            statement.executeQuery(
                "select count(*) from host."
                    + table
                    + " as x where strpos(x::text, '"
                    + text
                    + "') > 0")) {
          rows.next();
          if (rows.getInt(1) > 0) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private static <T> T bean(Class<T> type) {
    return TestDatabase.context().getBean(type);
  }
}
