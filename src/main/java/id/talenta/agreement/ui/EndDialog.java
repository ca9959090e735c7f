package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementStep;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/**
 * Ends a cooperation early: final, so who and why must be written; one that is in force asks for
 * the partner's short name besides.
 */
final class EndDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  EndDialog(Desk desk) {
    super(Text.of("agreement.end"));
    setWidth("36rem");
    addClassName("agreement-dialog");
    var checks = new Checks();
    var partner = desk.agreement().partner();
    var inForce = desk.agreement().stage().isInForce();
    var by = checks.required(new TextField(Text.of("agreement.end.by")));
    var reason = checks.required(new TextArea(Text.of("agreement.end.reason")));
    var on = checks.past(Fields.date("agreement.end.on"), desk.today());
    on.setValue(desk.today());
    var pdf = new PdfField("agreement.end.pdf", false);
    var confirm = new TextField(Text.of("agreement.end.confirm", partner.code().value()));
    var more = new Div(pdf, confirm);
    more.addClassName("form-whole");
    more.setVisible(inForce);
    add(
        new Paragraph(Text.of("agreement.end.text", partner.name())),
        NextStep.form(by, on, NextStep.whole(reason), more));
    if (inForce) {
      addComponentAtIndex(
          1, new Callout(Tone.CAUTION, Text.of("agreement.end.consequence", partner.name())));
    }
    var end =
        checks.button(
            "agreement.end.send",
            () -> {
              if (inForce && !confirm.getValue().strip().equals(partner.code().value())) {
                confirm.setInvalid(true);
                confirm.setErrorMessage(Text.of("agreement.end.confirm.differs"));
                return;
              }
              desk.take(
                  pdf.file(),
                  document ->
                      new AgreementStep.End(
                          on.getValue(), by.getValue(), reason.getValue(), document));
              close();
            });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), end);
  }
}
