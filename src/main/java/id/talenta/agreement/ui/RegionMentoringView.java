package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.agreement.mentoring.AttendanceService;
import id.talenta.agreement.mentoring.Internship;
import id.talenta.agreement.mentoring.MentoringQuestion;
import id.talenta.agreement.mentoring.MentoringSession;
import id.talenta.agreement.mentoring.Participant;
import id.talenta.agreement.mentoring.Participation;
import id.talenta.agreement.mentoring.RegionCooperationService;
import id.talenta.agreement.mentoring.RegionPeopleService;
import id.talenta.agreement.mentoring.SessionState;
import id.talenta.agreement.mentoring.StaffDirectory;
import id.talenta.agreement.mentoring.Turnout;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The region's people in mentoring and internships, and whom of them the host may see. */
@Prototype
@Route(value = RegionNavigation.MENTORING, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "AUDITOR"})
@StyleSheet("css/agreement.css")
class RegionMentoringView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient RegionCooperationService cooperation;
  private final transient RegionPeopleService people;
  private final transient AttendanceService attendance;
  private final transient StaffDirectory staff;
  private final transient Clock clock;

  RegionMentoringView(
      RegionCooperationService cooperation,
      RegionPeopleService people,
      AttendanceService attendance,
      StaffDirectory staff,
      Clock clock) {
    super("mentoring.title");
    this.cooperation = cooperation;
    this.people = people;
    this.attendance = attendance;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    subtitle(Text.of("mentoring.region.subtitle", cooperation.hostName()));
    var participants = people.list().stream().collect(Collectors.groupingBy(Participant::subject));
    var sessions = cooperation.sessions();
    var questions = cooperation.questions();
    var figures = MentoringFigures.of(sessions, questions, turnouts(participants), today());
    figures.setVisible(!sessions.isEmpty());
    content(
        new Callout(Tone.INFO, Text.of("mentoring.region.promise", cooperation.hostName())),
        figures,
        sessions(sessions, questions, participants),
        internships(participants));
  }

  private static Map<UUID, Turnout> turnouts(Map<UUID, List<Participant>> participants) {
    return participants.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> Turnout.of(each.getValue())));
  }

  private Component sessions(
      List<MentoringSession> sessions,
      List<MentoringQuestion> questions,
      Map<UUID, List<Participant>> participants) {
    if (sessions.isEmpty()) {
      return new Section(
          "mentoring.sessions",
          new EmptyState("mentoring.region.none", "mentoring.region.none.text"));
    }
    var bySession = questions.stream().collect(Collectors.groupingBy(MentoringQuestion::session));
    var list = new Div();
    list.addClassName("sessions");
    var before = List.<Participant>of();
    for (var session : sessions) {
      var present = participants.getOrDefault(session.id(), List.of());
      var card = SessionCard.of(session);
      if (session.hasBegun(today())) {
        card.with(TurnoutLine.of(Turnout.of(present)));
      }
      card.with(names(present, false))
          .withQuestions(bySession.getOrDefault(session.id(), List.of()), question -> List.of())
          .withMaterial(
              cooperation.material(session.id()),
              document -> RegionNavigation.PAPER + "/" + document);
      list.add(card.actions(buttons(session, present, before)));
      before = present.isEmpty() ? before : present;
    }
    return new Section("mentoring.sessions", list);
  }

  /** An auditor reads and changes nothing. */
  private static boolean mayChange() {
    return Scopes.actor().has(Role.TENANT_ADMIN);
  }

  /**
   * What can be done about a session.
   *
   * @param present who is on its list
   * @param before who was on the list of the one before
   */
  private Component[] buttons(
      MentoringSession session, List<Participant> present, List<Participant> before) {
    if (session.state() == SessionState.CANCELLED || !mayChange()) {
      return new Component[0];
    }
    var topic = session.data().topic();
    var buttons = new ArrayList<Component>();
    if (session.hasBegun(today()) && !present.isEmpty()) {
      buttons.add(
          MentoringView.small(
              "mentoring.attendance.record", topic, () -> askWhoCame(session, present)));
    }
    if (present.isEmpty() && !before.isEmpty()) {
      buttons.add(
          MentoringView.small(
              "mentoring.participant.same",
              topic,
              () -> {
                people.copy(before.getFirst().subject(), session.id());
                show();
              }));
    }
    buttons.add(
        MentoringView.small(
            "mentoring.participant.add", topic, () -> add(Participation.MENTORING, session.id())));
    buttons.add(MentoringView.small("mentoring.question.add", topic, () -> ask(session)));
    return buttons.toArray(Component[]::new);
  }

  private void askWhoCame(MentoringSession session, List<Participant> present) {
    new AttendanceDialog(
            session.data().topic(),
            cooperation.hostName(),
            present,
            answers -> {
              attendance.record(session.id(), answers);
              show();
            })
        .open();
  }

  private void ask(MentoringSession session) {
    MentoringDialogs.words(
        "mentoring.question.add",
        "mentoring.question",
        "",
        question -> {
          cooperation.ask(session.id(), question);
          show();
        });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Component internships(Map<UUID, List<Participant>> participants) {
    var internships = cooperation.internships();
    if (internships.isEmpty()) {
      return new Section(
          "mentoring.internships",
          new EmptyState("mentoring.internships.none", "mentoring.region.internships.none.text"));
    }
    var list = new Div();
    list.addClassName("sessions");
    for (var internship : internships) {
      list.add(card(internship, participants.getOrDefault(internship.id(), List.of())));
    }
    return new Section("mentoring.internships", list);
  }

  private Component card(Internship internship, List<Participant> interns) {
    var card = SessionCard.of(internship).with(names(interns, true));
    interns.forEach(intern -> card.with(InternshipsSection.outcome(intern)));
    if (!mayChange()) {
      return card.actions();
    }
    var add =
        MentoringView.small(
            "mentoring.participant.add",
            internship.data().place(),
            () -> add(Participation.INTERNSHIP, internship.id()));
    return card.actions(add);
  }

  private void add(Participation purpose, UUID subject) {
    new ParticipantDialog(
            staff,
            data -> {
              people.add(purpose, subject, data);
              show();
            })
        .open();
  }

  private Component names(List<Participant> participants, boolean reporting) {
    var list = new ParticipantList(cooperation.hostName());
    for (var person : participants) {
      list.add(person, mayChange() ? actions(person, reporting) : List.of());
    }
    list.setVisible(!participants.isEmpty());
    return list;
  }

  private List<Component> actions(Participant person, boolean reporting) {
    var actions = new ArrayList<Component>();
    actions.add(
        MentoringView.small(
            person.isDisclosed() ? "mentoring.withdraw" : "mentoring.disclose",
            person.name(),
            () -> {
              if (person.isDisclosed()) {
                people.withdraw(person.id());
              } else {
                people.disclose(person.id());
              }
              show();
            }));
    if (reporting) {
      actions.add(
          MentoringView.small("mentoring.report.add", person.name(), () -> askForReport(person)));
    }
    actions.add(
        MentoringView.small(
            "mentoring.participant.remove",
            person.name(),
            () -> {
              people.remove(person.id());
              show();
            }));
    return actions;
  }

  private void askForReport(Participant person) {
    MentoringDialogs.words(
        "mentoring.report.add",
        "mentoring.report",
        person.report(),
        report -> {
          people.report(person.id(), report);
          show();
        });
  }
}
