package id.talenta.demo;

import id.talenta.agreement.GoLiveTask;
import id.talenta.agreement.Party;
import id.talenta.agreement.golive.GoLiveService;
import id.talenta.agreement.golive.GoLiveState;
import id.talenta.agreement.golive.RegionGoLiveService;
import id.talenta.agreement.mentoring.Attendance;
import id.talenta.agreement.mentoring.AttendanceService;
import id.talenta.agreement.mentoring.DisclosedPeopleService;
import id.talenta.agreement.mentoring.InternshipData;
import id.talenta.agreement.mentoring.InternshipService;
import id.talenta.agreement.mentoring.InternshipState;
import id.talenta.agreement.mentoring.MentoringService;
import id.talenta.agreement.mentoring.MentoringSession;
import id.talenta.agreement.mentoring.ParticipantData;
import id.talenta.agreement.mentoring.Participation;
import id.talenta.agreement.mentoring.QuestionState;
import id.talenta.agreement.mentoring.RegionPeopleService;
import id.talenta.agreement.mentoring.SessionState;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.HostIdentity;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What happens in the demo's cooperations once they are in force: tasks before going live,
 * mentoring and internships. Works in the host's and the regions' scopes, outside a transaction.
 */
@Singleton
class CooperationLoader {
  private static final List<String> NAMES =
      List.of("Peserta Rekaan Satu", "Peserta Rekaan Dua", "Peserta Rekaan Tiga");
  private static final List<String> POSTS =
      List.of("Camat Contoh", "Lurah Contoh", "Analis Kepegawaian Contoh");
  private static final int HELD = 6;

  /** What the demo's agreements settle for, in percent: half of its people were never assessed. */
  private static final int ENOUGH = 40;

  private static final int WEEKS_OF_INTERNSHIP = 3;

  private final GoLiveService goLive;
  private final RegionGoLiveService region;
  private final MentoringService mentoring;
  private final InternshipService internships;
  private final RegionPeopleService people;
  private final AttendanceService attendance;
  private final DisclosedPeopleService disclosed;
  private final HostIdentity host;

  CooperationLoader(
      GoLiveService goLive,
      RegionGoLiveService region,
      MentoringService mentoring,
      InternshipService internships,
      RegionPeopleService people,
      AttendanceService attendance,
      DisclosedPeopleService disclosed,
      HostIdentity host) {
    this.goLive = goLive;
    this.region = region;
    this.mentoring = mentoring;
    this.internships = internships;
    this.people = people;
    this.attendance = attendance;
    this.disclosed = disclosed;
    this.host = host;
  }

  /** Takes a region in force to where its story has it. */
  void load(AgreementStory story, UUID agreement, LocalDate today) {
    mark(story, agreement, GoLiveTask.ADMINISTRATOR_TRAINED, today);
    if (story.isLive()) {
      inHost(() -> goLive.changeEvidenceTarget(agreement, ENOUGH));
      mark(story, agreement, GoLiveTask.TRIAL_REVIEWED, today);
      mark(story, agreement, GoLiveTask.APPROVED_BY_PARTNER, today);
      mark(story, agreement, GoLiveTask.APPROVED_BY_HOST, today);
    } else {
      mentor(story, agreement, today);
      intern(story, agreement, today);
    }
  }

  private void mark(AgreementStory story, UUID agreement, GoLiveTask task, LocalDate today) {
    if (task.side() == Party.HOST) {
      inHost(
          () -> {
            if (isReady(goLive.states(agreement), task)) {
              goLive.mark(agreement, task, "Kepala " + hostAgency(), today);
            }
          });
    } else {
      inRegion(
          story,
          () -> {
            if (isReady(region.states(), task) && region.isPrepared(task)) {
              region.mark(task, "Kepala " + story.office(), "");
            }
          });
    }
  }

  private static boolean isReady(List<GoLiveState> states, GoLiveTask task) {
    return states.stream().anyMatch(state -> state.task() == task && state.ready());
  }

  private void mentor(AgreementStory story, UUID agreement, LocalDate today) {
    inHost(
        () -> {
          mentoring.plan(agreement, today.minusDays(HELD + 2), topics(), "Ruang rapat contoh");
          var sessions = mentoring.sessions(agreement);
          sessions.stream()
              .filter(session -> session.data().heldOn().isBefore(today))
              .forEach(this::hold);
          ask(agreement, sessions);
        });
    var begun =
        inHostGet(() -> mentoring.sessions(agreement)).stream()
            .filter(session -> session.hasBegun(today))
            .toList();
    inRegion(
        story,
        () -> {
          var first = begun.getFirst().id();
          for (var index = 0; index < NAMES.size(); index++) {
            var person = add(Participation.MENTORING, first, index);
            if (index < NAMES.size() - 1) {
              people.disclose(person);
            }
          }
          begun.stream().skip(1).forEach(session -> people.copy(first, session.id()));
          // Of the last session the region has yet to say who came.
          begun.stream().limit(begun.size() - 1L).forEach(session -> attend(session.id(), begun));
        });
  }

  /** Somebody else is missing from each second session. */
  private void attend(UUID session, List<MentoringSession> sessions) {
    var number = sessions.stream().map(MentoringSession::id).toList().indexOf(session);
    var present =
        people.list().stream().filter(person -> person.subject().equals(session)).toList();
    var attendances = new HashMap<UUID, Attendance>();
    for (var index = 0; index < present.size(); index++) {
      var missing = number % 2 == 1 && index == number % present.size();
      attendances.put(present.get(index).id(), missing ? Attendance.ABSENT : Attendance.ATTENDED);
    }
    attendance.record(session, attendances);
  }

  private void hold(MentoringSession session) {
    mentoring.change(
        session,
        session.data(),
        SessionState.HELD,
        "Materi disampaikan dan dicoba bersama pada data contoh.");
  }

  private void ask(UUID agreement, List<MentoringSession> sessions) {
    mentoring.ask(
        sessions.getFirst().id(),
        "Apakah kepala bidang perlu akun sendiri untuk melihat bidangnya?");
    mentoring.ask(
        sessions.get(1).id(),
        "Bagaimana mencatat jabatan yang dihapus dalam perubahan organisasi?");
    mentoring.settle(
        mentoring.questions(agreement).getFirst(),
        QuestionState.ANSWERED,
        "Ya, dengan peran kepala unit; yang terlihat hanya pegawai unitnya.");
    mentoring.addMaterial(
        sessions.getFirst(),
        "bahan-pengenalan.pdf",
        SamplePdf.of(List.of("Pengenalan aplikasi", "Bahan pendampingan contoh.")));
  }

  private void intern(AgreementStory story, UUID agreement, LocalDate today) {
    var past = plan(agreement, today.minusWeeks(WEEKS_OF_INTERNSHIP), "Bidang Mutasi dan Promosi");
    plan(agreement, today.plusWeeks(1), "Bidang Pengembangan Kompetensi");
    inRegion(
        story,
        () -> {
          var person = add(Participation.INTERNSHIP, past, 0);
          people.disclose(person);
          people.report(
              person, "Mengikuti penyusunan tiga nama dan rapat komite talenta (laporan contoh).");
        });
    inHost(
        () -> {
          var place =
              internships.list(agreement).stream()
                  .filter(each -> each.id().equals(past))
                  .findFirst()
                  .orElseThrow();
          internships.change(place, place.data(), InternshipState.COMPLETED);
        });
    Scopes.run(
        Scope.host(),
        hostAdministrator(),
        () ->
            Optional.ofNullable(disclosed.groups(agreement).get(past)).stream()
                .flatMap(group -> group.people().stream())
                .forEach(
                    person ->
                        disclosed.assess(
                            agreement,
                            person,
                            "Mandiri menjalankan pemetaan (penilaian contoh).")));
  }

  private UUID plan(UUID agreement, LocalDate from, String place) {
    return inHostGet(
        () ->
            internships.plan(
                agreement,
                new InternshipData(
                    place,
                    "Menjalankan manajemen talenta dari bukti sampai keputusan",
                    "Pembimbing Contoh",
                    from,
                    from.plusWeeks(2))));
  }

  private UUID add(Participation purpose, UUID subject, int index) {
    return people.add(
        purpose,
        subject,
        new ParticipantData(Optional.empty(), NAMES.get(index) + " (contoh)", POSTS.get(index)));
  }

  private static List<String> topics() {
    return IntStream.rangeClosed(1, MentoringService.USUAL_SESSIONS)
        .mapToObj(
            number -> Messages.shared().text(Language.INDONESIAN, "mentoring.topic." + number))
        .toList();
  }

  private String hostAgency() {
    return host.identity().personnelAgency().name();
  }

  private static Actor hostAdministrator() {
    return new Actor(
        new UUID(0, 0),
        DemoAccount.HOST.displayName(),
        Set.copyOf(DemoAccount.HOST.roles()),
        Optional.empty(),
        Optional.empty());
  }

  private static void inHost(Runnable work) {
    Scopes.run(Scope.host(), Actor.system(), work);
  }

  private static <T> T inHostGet(java.util.function.Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }

  private static void inRegion(AgreementStory story, Runnable work) {
    Scopes.run(Scope.tenant(story.code()), Actor.system(), work);
  }
}
