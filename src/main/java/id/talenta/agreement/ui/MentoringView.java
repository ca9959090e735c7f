package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.mentoring.DisclosedGroup;
import id.talenta.agreement.mentoring.DisclosedPeopleService;
import id.talenta.agreement.mentoring.InternshipService;
import id.talenta.agreement.mentoring.MentoringQuestion;
import id.talenta.agreement.mentoring.MentoringService;
import id.talenta.agreement.mentoring.MentoringSession;
import id.talenta.agreement.mentoring.QuestionState;
import id.talenta.agreement.mentoring.Turnout;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The host's plan of mentoring and internships with one region, and what came of it. */
@Prototype
@Route(
    value = AgreementNavigation.PATH + "/:" + AgreementView.ID + "/pendampingan",
    layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/agreement.css")
class MentoringView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient AgreementService agreements;
  private final transient MentoringService mentoring;
  private final transient InternshipService internships;
  private final transient DisclosedPeopleService people;
  private final transient Clock clock;

  MentoringView(
      AgreementService agreements,
      MentoringService mentoring,
      InternshipService internships,
      DisclosedPeopleService people,
      Clock clock) {
    super("mentoring.title");
    this.agreements = agreements;
    this.mentoring = mentoring;
    this.internships = internships;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var found = DocumentView.key(event, AgreementView.ID).flatMap(agreements::find);
    if (found.isPresent()) {
      show(found.get());
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void show(Agreement agreement) {
    var id = agreement.id();
    above(
        new RouterLink(
            agreement.partner().name(),
            AgreementView.class,
            new RouteParameters(AgreementView.ID, id.toString())));
    subtitle(Text.of("mentoring.subtitle", agreement.partner().name()));
    var sessions = mentoring.sessions(id);
    var questions = mentoring.questions(id);
    var groups = people.groups(id);
    content(
        MentoringFigures.of(sessions, questions, turnouts(groups), today()),
        sessions.isEmpty() ? plan(agreement) : sessions(agreement, sessions, questions, groups),
        InternshipsSection.ofHost(
            internships.list(id),
            groups,
            agreement,
            internships,
            people,
            today(),
            () -> show(agreement)));
  }

  private static Map<UUID, Turnout> turnouts(Map<UUID, DisclosedGroup> groups) {
    return groups.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, group -> group.getValue().turnout()));
  }

  private Component plan(Agreement agreement) {
    var checks = new Checks();
    var from = checks.required(checks.typed(Fields.date("mentoring.plan.from")));
    from.setValue(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    var place = new TextField(Text.of("mentoring.place"));
    var send =
        checks.button(
            "mentoring.plan.send",
            () -> {
              mentoring.plan(agreement.id(), from.getValue(), topics(), place.getValue());
              show(agreement);
            });
    return new Section(
        "mentoring.plan",
        new Paragraph(Text.of("mentoring.plan.text")),
        NextStep.form(from, place),
        NextStep.actions(send));
  }

  private static List<String> topics() {
    return IntStream.rangeClosed(1, MentoringService.USUAL_SESSIONS)
        .mapToObj(number -> Text.of("mentoring.topic." + number))
        .toList();
  }

  private Component sessions(
      Agreement agreement,
      List<MentoringSession> sessions,
      List<MentoringQuestion> questions,
      Map<UUID, DisclosedGroup> groups) {
    var bySession = questions.stream().collect(Collectors.groupingBy(MentoringQuestion::session));
    var list = new Div();
    list.addClassName("sessions");
    for (var session : sessions) {
      var group = groups.getOrDefault(session.id(), DisclosedGroup.NOBODY);
      list.add(
          SessionCard.of(session)
              .with(DisclosedNames.of(group, session.hasBegun(today())))
              .withQuestions(
                  bySession.getOrDefault(session.id(), List.of()),
                  question -> settling(agreement, question))
              .withMaterial(
                  mentoring.material(session),
                  document -> DocumentLink.path(agreement.id(), document))
              .actions(buttons(agreement, session)));
    }
    var add =
        new Button(
            Text.of("mentoring.session.add"),
            VaadinIcon.PLUS.create(),
            pressed ->
                MentoringDialogs.session(
                    Optional.empty(),
                    today(),
                    (data, state, summary) -> {
                      mentoring.add(agreement.id(), data);
                      show(agreement);
                    }));
    return new Section("mentoring.sessions", list).actions(add);
  }

  private Component[] buttons(Agreement agreement, MentoringSession session) {
    var topic = session.data().topic();
    var change =
        small(
            "mentoring.session.change",
            topic,
            () ->
                MentoringDialogs.session(
                    Optional.of(session),
                    today(),
                    (data, state, summary) -> {
                      mentoring.change(session, data, state, summary);
                      show(agreement);
                    }));
    var ask =
        small(
            "mentoring.question.add",
            topic,
            () ->
                MentoringDialogs.words(
                    "mentoring.question.add",
                    "mentoring.question",
                    "",
                    question -> {
                      mentoring.ask(session.id(), question);
                      show(agreement);
                    }));
    var material =
        small(
            "mentoring.material.add",
            topic,
            () ->
                MentoringDialogs.file(
                    "mentoring.material.add",
                    "mentoring.material.pdf",
                    paper -> {
                      mentoring.addMaterial(session, paper.name(), paper.content());
                      show(agreement);
                    }));
    return new Component[] {change, ask, material};
  }

  private List<Component> settling(Agreement agreement, MentoringQuestion question) {
    if (question.state() != QuestionState.OPEN) {
      return List.of();
    }
    return List.of(
        settle(agreement, question, "mentoring.question.answer", QuestionState.ANSWERED),
        settle(agreement, question, "mentoring.question.handOn", QuestionState.HANDED_ON));
  }

  private Button settle(
      Agreement agreement, MentoringQuestion question, String key, QuestionState state) {
    return small(
        key,
        question.question(),
        () ->
            MentoringDialogs.words(
                key,
                "mentoring.answer",
                "",
                answer -> {
                  mentoring.settle(question, state, answer);
                  show(agreement);
                }));
  }

  /** As {@link #small(String, Runnable)}, where a list has many: says also what it is about. */
  static Button small(String key, String about, Runnable action) {
    var button = small(key, action);
    button.setAriaLabel(Text.of(key) + ": " + about);
    return button;
  }

  static Button small(String key, Runnable action) {
    var button = new Button(Text.of(key), pressed -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
