package id.talenta.agreement.mentoring;

import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.asHost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came to the sessions of the mentoring. */
class AttendanceTest {
  private static final String FIRST = "Tokoh Rekaan Pertama";
  private static final String SECOND = "Tokoh Rekaan Kedua";
  private static final String THIRD = "Tokoh Rekaan Ketiga";

  private final MentoringService mentoring = bean(MentoringService.class);
  private final DisclosedPeopleService disclosed = bean(DisclosedPeopleService.class);
  private final RegionPeopleService people = bean(RegionPeopleService.class);
  private final AttendanceService attendance = bean(AttendanceService.class);
  private final LocalDate today = LocalDate.now(bean(Clock.class));

  private final TenantCode tenant = TestDatabase.newTenant();
  private UUID agreement = new UUID(0, 0);
  private UUID session = new UUID(0, 0);

  @BeforeEach
  void holdASession() {
    agreement = activated(tenant.value());
    session = session(agreement, today);
  }

  @Test
  void the_host_sees_how_many_came_and_of_those_alone_whom_the_region_discloses_who() {
    var first = add(session, FIRST);
    var second = add(session, SECOND);
    add(session, THIRD);
    in(() -> people.disclose(second));
    assertThat(group().turnout()).isEqualTo(new Turnout(3, 0, 0));
    record(Map.of(first, Attendance.ATTENDED, second, Attendance.ABSENT));
    assertThat(group().turnout()).isEqualTo(new Turnout(3, 1, 1));
    assertThat(group().turnout().unrecorded()).isEqualTo(1);
    assertThat(group().people())
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo(SECOND);
              assertThat(person.attendance()).isEqualTo(Attendance.ABSENT);
            });
    assertThat(group().others()).isEqualTo(2);
  }

  @Test
  void a_mark_can_be_taken_back_and_only_changes_are_entered_in_the_journal_without_a_name() {
    var person = add(session, FIRST);
    assertThat(record(Map.of(person, Attendance.ATTENDED))).isEqualTo(1);
    assertThat(record(Map.of(person, Attendance.ATTENDED))).isZero();
    assertThat(record(Map.of(person, Attendance.NOT_RECORDED))).isEqualTo(1);
    assertThat(group().turnout()).isEqualTo(new Turnout(1, 0, 0));
    var entries = journal(person).stream().filter(AttendanceTest::isOfAttendance).toList();
    assertThat(entries)
        .extracting(line -> line.details().orElseThrow())
        .satisfiesExactly(
            last -> assertThat(last).contains("NOT_RECORDED").doesNotContain(FIRST),
            before -> assertThat(before).contains("ATTENDED").doesNotContain(FIRST));
  }

  @Test
  void nobody_came_to_what_has_not_begun_or_was_cancelled() {
    var coming = session(agreement, today.plusDays(1));
    var person = add(coming, FIRST);
    refused("mentoring.error.notBegun", () -> record(coming, person));
    var here = add(session, SECOND);
    cancel();
    refused("mentoring.error.notBegun", () -> record(session, here));
    assertThat(TestDatabase.in(tenant, people::list))
        .extracting(Participant::attendance)
        .containsOnly(Attendance.NOT_RECORDED);
  }

  @Test
  void who_is_not_on_the_list_has_not_come_and_nothing_else_of_it_is_kept() {
    var here = add(session, FIRST);
    var elsewhere = add(session(agreement, today), SECOND);
    refused(
        "mentoring.error.missing",
        () -> record(Map.of(here, Attendance.ATTENDED, elsewhere, Attendance.ATTENDED)));
    assertThat(group().turnout()).isEqualTo(new Turnout(1, 0, 0));
  }

  @Test
  void a_session_of_another_region_is_answered_as_one_that_does_not_exist() {
    var other = TestDatabase.newTenant();
    var foreign = session(activated(other.value()), today);
    var person = add(session, FIRST);
    for (var key : List.of(foreign, UUID.randomUUID())) {
      refused("mentoring.error.missing", () -> record(key, person));
      refused("mentoring.error.missing", () -> copy(key));
      refused(
          "mentoring.error.missing",
          () -> TestDatabase.in(tenant, () -> people.copy(key, session)));
    }
  }

  @Test
  void an_intern_attends_no_session() {
    var place = new InternshipData("Bidang Mutasi", "Belajar", "Pembimbing", today, today);
    var internship = asHost(() -> bean(InternshipService.class).plan(agreement, place));
    var intern =
        TestDatabase.in(
            tenant,
            () ->
                people.add(
                    Participation.INTERNSHIP,
                    internship,
                    new ParticipantData(Optional.empty(), FIRST, "Camat Contoh")));
    refused("mentoring.error.missing", () -> record(session, intern));
  }

  @Test
  void only_the_region_s_administrator_says_who_came() {
    var person = add(session, FIRST);
    assertThatThrownBy(() -> asHost(() -> attendance.record(session, Map.of())))
        .isInstanceOf(NotAllowedException.class);
    for (var role : Set.of(Role.AUDITOR, Role.ANALYST, Role.REGIONAL_HEAD)) {
      var actor =
          new Actor(UUID.randomUUID(), "Sari", Set.of(role), Optional.empty(), Optional.empty());
      assertThatThrownBy(
              () -> Scopes.call(Scope.tenant(tenant), actor, () -> mark(session, person)))
          .isInstanceOf(NotAllowedException.class);
    }
  }

  @Test
  void the_list_of_the_session_before_is_taken_over_with_what_is_disclosed_and_nothing_twice() {
    var first = add(session, FIRST);
    in(() -> people.disclose(first));
    add(session, SECOND);
    record(Map.of(first, Attendance.ATTENDED));
    var next = session(agreement, today);
    assertThat(copy(next)).isEqualTo(2);
    assertThat(copy(next)).isZero();
    var group = group(next);
    assertThat(group.people()).extracting(Participant::name).containsExactly(FIRST);
    assertThat(group.turnout()).isEqualTo(new Turnout(2, 0, 0));
    var copied = group.people().getFirst().id();
    assertThat(journal(copied))
        .extracting(JournalLine::action)
        .containsExactlyInAnyOrder("cooperation.person.entered", "cooperation.person.disclosed");
  }

  @Test
  void who_is_taken_off_the_list_is_counted_no_more() {
    var person = add(session, FIRST);
    record(Map.of(person, Attendance.ATTENDED));
    in(() -> people.remove(person));
    assertThat(asHost(() -> disclosed.groups(agreement))).doesNotContainKey(session);
  }

  private UUID session(UUID ofAgreement, LocalDate on) {
    return asHost(() -> mentoring.add(ofAgreement, new SessionData(on, "Pengenalan", "Aula", "")));
  }

  private void cancel() {
    asHost(
        () -> {
          var found = mentoring.sessions(agreement).getFirst();
          mentoring.change(found, found.data(), SessionState.CANCELLED, "");
          return true;
        });
  }

  private DisclosedGroup group() {
    return group(session);
  }

  private DisclosedGroup group(UUID of) {
    return asHost(() -> disclosed.groups(agreement)).getOrDefault(of, DisclosedGroup.NOBODY);
  }

  private UUID add(UUID to, String name) {
    return TestDatabase.in(
        tenant,
        () ->
            people.add(
                Participation.MENTORING,
                to,
                new ParticipantData(Optional.empty(), name, "Camat Contoh")));
  }

  private int copy(UUID to) {
    return TestDatabase.in(tenant, () -> people.copy(session, to));
  }

  private int record(Map<UUID, Attendance> attendances) {
    return TestDatabase.in(tenant, () -> attendance.record(session, attendances));
  }

  private void record(UUID at, UUID person) {
    in(() -> mark(at, person));
  }

  private int mark(UUID at, UUID person) {
    return attendance.record(at, Map.of(person, Attendance.ATTENDED));
  }

  private List<JournalLine> journal(UUID person) {
    var journal = bean(JournalService.class);
    return TestDatabase.in(tenant, () -> journal.page(JournalFilter.about(person), 0, 50));
  }

  private static boolean isOfAttendance(JournalLine line) {
    return line.action().equals("cooperation.person.attended");
  }

  private void in(Runnable work) {
    TestDatabase.in(
        tenant,
        () -> {
          work.run();
          return true;
        });
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(key));
  }

  private static <T> T bean(Class<T> type) {
    return TestDatabase.context().getBean(type);
  }
}
