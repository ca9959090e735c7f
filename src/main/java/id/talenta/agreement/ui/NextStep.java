package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementStep;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;

/** The one thing to be done next, as a form. */
final class NextStep {
  private final Desk desk;

  private NextStep(Desk desk) {
    this.desk = desk;
  }

  /** The form for the agreement's present stage. */
  static Component of(Desk desk) {
    var next = new NextStep(desk);
    return switch (desk.agreement().stage()) {
      case EXPLORATION -> next.memorandum();
      case MEMORANDUM -> new Section("agreement.draft.title", DraftForms.draft(desk));
      case DRAFTED -> SignForm.of(desk);
      case SIGNED -> next.activate();
      case ACTIVE, EXPIRING -> new OpeningPanel(desk);
      case EXPIRED, ENDED, HANDED_OVER, ERASED -> LeavingPanel.of(desk);
    };
  }

  private Component memorandum() {
    var checks = new Checks();
    var number = checks.required(new TextField(Text.of("agreement.memorandum.number")));
    number.setPlaceholder(Text.of("agreement.memorandum.number.example"));
    var on = checks.past(Fields.date("agreement.memorandum.on"), desk.today());
    var note = new TextField(Text.of("agreement.note"));
    var pdf = new PdfField("agreement.memorandum.pdf", false);
    var send =
        checks.button(
            "agreement.memorandum.send",
            () ->
                desk.take(
                    pdf.file(),
                    document ->
                        new AgreementStep.AgreeMemorandum(
                            on.getValue(), number.getValue(), document, note.getValue())));
    return new Section(
        "agreement.memorandum.title",
        new Paragraph(Text.of("agreement.memorandum.text")),
        form(number, on, note, pdf),
        actions(send));
  }

  private Component activate() {
    var checks = new Checks();
    var on = checks.past(Fields.date("agreement.activate.on"), desk.today());
    on.setValue(desk.today());
    var send =
        checks.button(
            "agreement.activate.send", () -> desk.take(new AgreementStep.Activate(on.getValue())));
    return new Section(
        "agreement.activate.title",
        new Paragraph(Text.of("agreement.activate.text", desk.agreement().partner().name())),
        form(on),
        actions(send));
  }

  static Div form(Component... fields) {
    var form = new Div(fields);
    form.addClassName("form");
    return form;
  }

  /** Lets a field have a row of its own. */
  static Div whole(Component field) {
    var whole = new Div(field);
    whole.addClassName("form-whole");
    return whole;
  }

  static Div actions(Component... buttons) {
    var actions = new Div(buttons);
    actions.addClassName("actions");
    return actions;
  }

  static Span quiet(String text) {
    var span = new Span(text);
    span.addClassName("quiet");
    return span;
  }
}
