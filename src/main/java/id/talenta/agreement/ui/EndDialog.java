package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementStep;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Text;
import java.util.Optional;

/** Gives a cooperation up that never came into force: final, so who and why must be written. */
final class EndDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  EndDialog(Desk desk) {
    super(Text.of("agreement.end"));
    setWidth("32rem");
    var checks = new Checks();
    var by = checks.required(new TextField(Text.of("agreement.end.by")));
    var reason = checks.required(new TextArea(Text.of("agreement.end.reason")));
    var on = checks.past(Fields.date("agreement.end.on"), desk.today());
    on.setValue(desk.today());
    add(
        new Paragraph(Text.of("agreement.end.text", desk.agreement().partner().name())),
        NextStep.form(by, on, reason));
    var end =
        checks.button(
            "agreement.end.send",
            () -> {
              desk.take(
                  new AgreementStep.End(
                      on.getValue(), by.getValue(), reason.getValue(), Optional.empty()));
              close();
            });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), end);
  }
}
