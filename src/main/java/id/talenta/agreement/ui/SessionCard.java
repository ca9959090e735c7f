package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.agreement.AgreementDocument;
import id.talenta.agreement.mentoring.Internship;
import id.talenta.agreement.mentoring.InternshipState;
import id.talenta.agreement.mentoring.MentoringQuestion;
import id.talenta.agreement.mentoring.MentoringSession;
import id.talenta.agreement.mentoring.QuestionState;
import id.talenta.agreement.mentoring.SessionState;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A session of the mentoring or an internship, as both sides read it. */
final class SessionCard {
  private final Article card = new Article();
  private final Div body = new Div();

  private SessionCard(String when, String title, Chip state, String about) {
    var date = new Div(new Span(when), state);
    date.addClassName("session-when");
    body.addClassName("session-body");
    body.add(new H3(title));
    if (!about.isEmpty()) {
      var below = new Paragraph(about);
      below.addClassNames("small", "quiet");
      body.add(below);
    }
    card.addClassName("session");
    card.add(date, body);
  }

  /** A session. */
  static SessionCard of(MentoringSession session) {
    var data = session.data();
    var about =
        Stream.of(
                data.place(),
                data.mentors().isEmpty() ? "" : Text.of("mentoring.by", data.mentors()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    var card =
        new SessionCard(
            Formats.shortDate(data.heldOn()),
            data.topic(),
            new Chip(Text.of("mentoring.state", session.state()), tone(session.state())),
            about);
    if (!session.summary().isEmpty()) {
      card.body.add(new Paragraph(session.summary()));
    }
    return card;
  }

  /** An internship. */
  static SessionCard of(Internship internship) {
    var data = internship.data();
    var about =
        Stream.of(
                data.purpose(),
                data.supervisor().isEmpty()
                    ? ""
                    : Text.of("mentoring.internship.under", data.supervisor()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new SessionCard(
        Text.of(
            "mentoring.internship.when",
            Formats.shortDate(data.startsOn()),
            Formats.shortDate(data.endsOn())),
        data.place(),
        new Chip(
            Text.of("mentoring.internship.state", internship.state()), tone(internship.state())),
        about);
  }

  /** Adds to the card, such as who took part. */
  SessionCard with(Component... more) {
    body.add(more);
    return this;
  }

  /** Adds the questions, each with what can be done about it. */
  SessionCard withQuestions(
      List<MentoringQuestion> questions, Function<MentoringQuestion, List<Component>> actions) {
    if (!questions.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("question-list");
      questions.forEach(question -> list.add(item(question, actions.apply(question))));
      body.add(list);
    }
    return this;
  }

  /** Adds the material. */
  SessionCard withMaterial(List<AgreementDocument> material, Function<UUID, String> path) {
    if (!material.isEmpty()) {
      var links = new Div();
      links.addClassNames("material", "small");
      links.add(new Span(Text.of("mentoring.material") + ":"));
      material.forEach(
          paper ->
              links.add(new Anchor(path.apply(paper.document().id()), paper.document().name())));
      body.add(links);
    }
    return this;
  }

  /** Adds buttons. */
  Component actions(Component... buttons) {
    if (buttons.length > 0) {
      body.add(NextStep.actions(buttons));
    }
    return card;
  }

  private static ListItem item(MentoringQuestion question, List<Component> actions) {
    var chip =
        new Chip(
            Text.of("mentoring.question.state", question.state()),
            question.state() == QuestionState.OPEN ? Tone.CAUTION : Tone.NEUTRAL);
    var words =
        question.question().isEmpty() ? Text.of("mentoring.question.erased") : question.question();
    var head = new Div(new Span(words), chip);
    head.addClassName("question-head");
    head.add(actions);
    var item = new ListItem(head);
    if (!question.answer().isEmpty()) {
      var answer = new Paragraph(question.answer());
      answer.addClassNames("small", "quiet");
      item.add(answer);
    }
    return item;
  }

  private static Tone tone(SessionState state) {
    return switch (state) {
      case PLANNED -> Tone.INFO;
      case HELD -> Tone.GOOD;
      case CANCELLED -> Tone.NEUTRAL;
    };
  }

  private static Tone tone(InternshipState state) {
    return switch (state) {
      case PLANNED -> Tone.INFO;
      case RUNNING, COMPLETED -> Tone.GOOD;
      case CANCELLED -> Tone.NEUTRAL;
    };
  }
}
