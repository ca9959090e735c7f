package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.agreement.mentoring.Internship;
import id.talenta.agreement.mentoring.MentoringQuestion;
import id.talenta.agreement.mentoring.MentoringSession;
import id.talenta.agreement.mentoring.Participant;
import id.talenta.agreement.mentoring.Participation;
import id.talenta.agreement.mentoring.RegionCooperationService;
import id.talenta.agreement.mentoring.RegionPeopleService;
import id.talenta.agreement.mentoring.SessionState;
import id.talenta.agreement.mentoring.StaffDirectory;
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
  private final transient StaffDirectory staff;

  RegionMentoringView(
      RegionCooperationService cooperation, RegionPeopleService people, StaffDirectory staff) {
    super("mentoring.title");
    this.cooperation = cooperation;
    this.people = people;
    this.staff = staff;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    subtitle(Text.of("mentoring.region.subtitle", cooperation.hostName()));
    var participants = people.list().stream().collect(Collectors.groupingBy(Participant::subject));
    content(
        new Callout(Tone.INFO, Text.of("mentoring.region.promise", cooperation.hostName())),
        sessions(participants),
        internships(participants));
  }

  private Component sessions(Map<UUID, List<Participant>> participants) {
    var sessions = cooperation.sessions();
    if (sessions.isEmpty()) {
      return new Section(
          "mentoring.sessions",
          new EmptyState("mentoring.region.none", "mentoring.region.none.text"));
    }
    var questions =
        cooperation.questions().stream().collect(Collectors.groupingBy(MentoringQuestion::session));
    var list = new Div();
    list.addClassName("sessions");
    for (var session : sessions) {
      var card =
          SessionCard.of(session)
              .with(names(participants.getOrDefault(session.id(), List.of()), false))
              .withQuestions(questions.getOrDefault(session.id(), List.of()), question -> List.of())
              .withMaterial(
                  cooperation.material(session.id()),
                  document -> RegionNavigation.PAPER + "/" + document);
      list.add(card.actions(buttons(session)));
    }
    return new Section("mentoring.sessions", list);
  }

  /** An auditor reads and changes nothing. */
  private static boolean mayChange() {
    return Scopes.actor().has(Role.TENANT_ADMIN);
  }

  private Component[] buttons(MentoringSession session) {
    if (session.state() == SessionState.CANCELLED || !mayChange()) {
      return new Component[0];
    }
    var title = session.data().topic();
    var add =
        MentoringView.small(
            "mentoring.participant.add", () -> add(Participation.MENTORING, session.id()));
    add.setAriaLabel(Text.of("mentoring.participant.add") + ": " + title);
    var ask =
        MentoringView.small(
            "mentoring.question.add",
            () ->
                MentoringDialogs.words(
                    "mentoring.question.add",
                    "mentoring.question",
                    "",
                    question -> {
                      cooperation.ask(session.id(), question);
                      show();
                    }));
    ask.setAriaLabel(Text.of("mentoring.question.add") + ": " + title);
    return new Component[] {add, ask};
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
            "mentoring.participant.add", () -> add(Participation.INTERNSHIP, internship.id()));
    add.setAriaLabel(Text.of("mentoring.participant.add") + ": " + internship.data().place());
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
    var toggle =
        MentoringView.small(
            person.isDisclosed() ? "mentoring.withdraw" : "mentoring.disclose",
            () -> {
              if (person.isDisclosed()) {
                people.withdraw(person.id());
              } else {
                people.disclose(person.id());
              }
              show();
            });
    toggle.setAriaLabel(toggle.getText() + ": " + person.name());
    actions.add(toggle);
    if (reporting) {
      actions.add(
          MentoringView.small(
              "mentoring.report.add",
              () ->
                  MentoringDialogs.words(
                      "mentoring.report.add",
                      "mentoring.report",
                      person.report(),
                      report -> {
                        people.report(person.id(), report);
                        show();
                      })));
    }
    var remove =
        MentoringView.small(
            "mentoring.participant.remove",
            () -> {
              people.remove(person.id());
              show();
            });
    remove.setAriaLabel(remove.getText() + ": " + person.name());
    actions.add(remove);
    return actions;
  }
}
