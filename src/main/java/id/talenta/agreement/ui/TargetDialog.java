package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.TenantStatus;
import java.util.function.IntConsumer;

/** Asks to how many percent the evidence of a region has to be complete before it goes live. */
final class TargetDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int WHOLE = 100;

  TargetDialog(int present, IntConsumer save) {
    super(Text.of("agreement.golive.target"));
    setWidth("30rem");
    addClassName("agreement-dialog");
    var checks = new Checks();
    var percent = checks.required(new IntegerField(Text.of("agreement.golive.target.percent")));
    percent.setMin(TenantStatus.STEP);
    percent.setMax(WHOLE);
    percent.setStep(TenantStatus.STEP);
    percent.setStepButtonsVisible(true);
    percent.setValue(present);
    add(new Paragraph(Text.of("agreement.golive.target.text")), NextStep.form(percent));
    var send =
        checks.button(
            "mentoring.save",
            () -> {
              save.accept(percent.getValue());
              close();
            });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), send);
  }
}
