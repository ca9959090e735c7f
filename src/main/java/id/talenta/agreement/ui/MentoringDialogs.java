package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.NewPaper;
import id.talenta.agreement.mentoring.Internship;
import id.talenta.agreement.mentoring.InternshipData;
import id.talenta.agreement.mentoring.InternshipState;
import id.talenta.agreement.mentoring.MentoringSession;
import id.talenta.agreement.mentoring.SessionData;
import id.talenta.agreement.mentoring.SessionState;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What is asked about sessions, questions and internships. */
final class MentoringDialogs {
  private static final int LONGEST = 200;
  private static final int LONGEST_TEXT = 4000;

  private MentoringDialogs() {}

  /** Hears what a session is to be, how it stands and what came of it. */
  interface SessionSaved {
    void as(SessionData data, SessionState state, String summary);
  }

  /** Asks what a session is to be; how it went only once it is there. */
  static void session(Optional<MentoringSession> session, LocalDate usual, SessionSaved save) {
    var checks = new Checks();
    var on = checks.required(checks.typed(Fields.date("mentoring.on")));
    var topic = checks.required(text("mentoring.topic"));
    var place = text("mentoring.place");
    var mentors = text("mentoring.mentors");
    var state = new Select<SessionState>();
    state.setLabel(Text.of("mentoring.state"));
    state.setItems(SessionState.values());
    state.setItemLabelGenerator(each -> Text.of("mentoring.state", each));
    state.setValue(session.map(MentoringSession::state).orElse(SessionState.PLANNED));
    state.setVisible(session.isPresent());
    var summary = area("mentoring.summary");
    summary.setHelperText(Text.of("mentoring.summary.help"));
    summary.setVisible(session.isPresent());
    on.setValue(session.map(each -> each.data().heldOn()).orElse(usual));
    session.ifPresent(
        each -> {
          topic.setValue(each.data().topic());
          place.setValue(each.data().place());
          mentors.setValue(each.data().mentors());
          summary.setValue(each.summary());
        });
    var title = session.isPresent() ? "mentoring.session.change" : "mentoring.session.add";
    open(
        title,
        checks,
        () ->
            save.as(
                new SessionData(
                    on.getValue(), topic.getValue(), place.getValue(), mentors.getValue()),
                state.getValue(),
                summary.getValue()),
        NextStep.form(NextStep.whole(topic), on, state, place, mentors, NextStep.whole(summary)));
  }

  /** Asks what an internship is to be, and how it stands. */
  static void internship(
      Optional<Internship> internship,
      LocalDate usual,
      BiConsumer<InternshipData, InternshipState> save) {
    var checks = new Checks();
    var place = checks.required(text("mentoring.internship.place"));
    var purpose = text("mentoring.internship.purpose");
    var supervisor = text("mentoring.internship.supervisor");
    var from = checks.required(checks.typed(Fields.date("mentoring.internship.from")));
    var until = checks.required(checks.typed(Fields.date("mentoring.internship.until")));
    var state = new Select<InternshipState>();
    state.setLabel(Text.of("mentoring.state"));
    state.setItems(InternshipState.values());
    state.setItemLabelGenerator(each -> Text.of("mentoring.internship.state", each));
    state.setValue(internship.map(Internship::state).orElse(InternshipState.PLANNED));
    state.setVisible(internship.isPresent());
    from.setValue(internship.map(each -> each.data().startsOn()).orElse(usual));
    until.setValue(internship.map(each -> each.data().endsOn()).orElse(usual.plusWeeks(2)));
    internship.ifPresent(
        each -> {
          place.setValue(each.data().place());
          purpose.setValue(each.data().purpose());
          supervisor.setValue(each.data().supervisor());
        });
    open(
        internship.isPresent() ? "mentoring.internship.change" : "mentoring.internship.add",
        checks,
        () ->
            save.accept(
                new InternshipData(
                    place.getValue(),
                    purpose.getValue(),
                    supervisor.getValue(),
                    from.getValue(),
                    until.getValue()),
                state.getValue()),
        new Paragraph(Text.of("mentoring.internship.text")),
        NextStep.form(
            NextStep.whole(place), NextStep.whole(purpose), supervisor, from, until, state));
  }

  /** Asks for a text: a question, an answer, a report, an assessment. */
  static void words(String titleKey, String labelKey, String present, Consumer<String> save) {
    var checks = new Checks();
    var words = checks.required(area(labelKey));
    words.setValue(present);
    open(
        titleKey,
        checks,
        () -> save.accept(words.getValue()),
        NextStep.form(NextStep.whole(words)));
  }

  /** Asks for a PDF. */
  static void file(String titleKey, String labelKey, Consumer<NewPaper> save) {
    var checks = new Checks();
    var pdf = checks.required(new PdfField(labelKey, true));
    open(titleKey, checks, () -> save.accept(pdf.file().orElseThrow()), NextStep.form(pdf));
  }

  private static void open(String titleKey, Checks checks, Runnable save, Component... content) {
    var dialog = new Dialog(Text.of(titleKey));
    dialog.setWidth("40rem");
    dialog.addClassName("agreement-dialog");
    dialog.add(content);
    var send =
        checks.button(
            "mentoring.save",
            () -> {
              save.run();
              dialog.close();
            });
    dialog.getFooter().add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()), send);
    dialog.open();
  }

  private static TextField text(String labelKey) {
    var field = new TextField(Text.of(labelKey));
    field.setMaxLength(LONGEST);
    return field;
  }

  private static TextArea area(String labelKey) {
    var field = new TextArea(Text.of(labelKey));
    field.setMaxLength(LONGEST_TEXT);
    return field;
  }
}
