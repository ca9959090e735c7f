package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementStep;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;

/** The forms that settle what the parties agree on. */
final class DraftForms {
  private static final String WIDTH = "52rem";

  private DraftForms() {}

  /** Settles the contents for the first time. */
  static Component draft(Desk desk) {
    var checks = new Checks();
    var form = new ContentsForm(desk, checks, true);
    var pdf = new PdfField("agreement.draft.pdf", false);
    var send =
        checks.button(
            "agreement.draft.send",
            () ->
                desk.take(
                    pdf.file(),
                    document -> new AgreementStep.Draft(desk.today(), form.contents(), document)));
    return form.with(pdf, NextStep.actions(send));
  }

  /** Settles them anew, before anybody has signed. */
  static void revise(Desk desk) {
    var checks = new Checks();
    var form = new ContentsForm(desk, checks, false);
    var pdf = new PdfField("agreement.draft.pdf", false);
    var dialog = dialog("agreement.revise", "agreement.revise.text", form.with(pdf));
    dialog
        .getFooter()
        .add(
            checks.button(
                "agreement.revise.send",
                () -> {
                  desk.take(
                      pdf.file(),
                      document ->
                          new AgreementStep.Revise(desk.today(), form.contents(), document));
                  dialog.close();
                  Notices.success("agreement.revised");
                }));
    dialog.open();
  }

  /** Changes them by an addendum that both have signed on paper. */
  static void amend(Desk desk) {
    var checks = new Checks();
    var number = checks.required(new TextField(Text.of("agreement.addendum.number")));
    var on = checks.past(Fields.date("agreement.addendum.on"), desk.today());
    var note = new TextField(Text.of("agreement.note"));
    var pdf = checks.required(new PdfField("agreement.addendum.pdf", true));
    var form = new ContentsForm(desk, checks, false).withFixedTerm();
    var dialog =
        dialog(
            "agreement.amend", "agreement.amend.text", NextStep.form(number, on, note, pdf), form);
    dialog
        .getFooter()
        .add(
            checks.button(
                "agreement.amend.send",
                () -> {
                  desk.take(
                      pdf.file(),
                      document ->
                          new AgreementStep.Amend(
                              on.getValue(),
                              number.getValue(),
                              form.contents(),
                              document.orElseThrow(),
                              note.getValue()));
                  dialog.close();
                  Notices.success("agreement.amended");
                }));
    dialog.open();
  }

  /** Makes the term longer by an addendum that both have signed on paper. */
  static void extend(Desk desk) {
    var checks = new Checks();
    var until = checks.required(checks.typed(Fields.date("agreement.extend.until")));
    desk.agreement()
        .contents()
        .term()
        .ifPresent(
            term -> {
              until.setMin(term.endsOn().plusDays(1));
              until.setValue(term.endsOn().plusYears(1));
            });
    var number = checks.required(new TextField(Text.of("agreement.addendum.number")));
    var on = checks.past(Fields.date("agreement.addendum.on"), desk.today());
    var note = new TextField(Text.of("agreement.note"));
    var pdf = checks.required(new PdfField("agreement.addendum.pdf", true));
    var dialog =
        dialog(
            "agreement.extend",
            "agreement.extend.text",
            NextStep.form(until, number, on, note, pdf));
    dialog
        .getFooter()
        .add(
            checks.button(
                "agreement.extend.send",
                () -> {
                  desk.take(
                      pdf.file(),
                      document ->
                          new AgreementStep.Extend(
                              on.getValue(),
                              number.getValue(),
                              until.getValue(),
                              document.orElseThrow(),
                              note.getValue()));
                  dialog.close();
                  Notices.success("agreement.extended");
                }));
    dialog.open();
  }

  private static Dialog dialog(String titleKey, String textKey, Component... content) {
    var dialog = new Dialog(Text.of(titleKey));
    dialog.setWidth(WIDTH);
    dialog.addClassName("agreement-dialog");
    dialog.add(new Paragraph(Text.of(textKey)));
    dialog.add(content);
    dialog.getFooter().add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()));
    return dialog;
  }
}
