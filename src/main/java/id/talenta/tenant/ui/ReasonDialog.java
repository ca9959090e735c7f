package id.talenta.tenant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.function.Consumer;

/** Names the consequence of a step, asks why it is taken, and for some that the code be typed. */
final class ReasonDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 1000;

  private final TextArea reason = new TextArea();
  private final TextField code = new TextField();

  /**
   * What was written.
   *
   * @param reason why
   * @param code the code as it was typed
   */
  record Answer(String reason, String code) {}

  /**
   * A dialog.
   *
   * @param prefix of its texts: title, consequence, reason, do
   * @param wanted the code that must be typed; empty when none must
   */
  ReasonDialog(
      String prefix, String tenant, String wanted, boolean needsReason, Consumer<Answer> action) {
    super(Text.of(prefix + ".title", tenant));
    setWidth("36rem");
    reason.setLabel(Text.of(prefix + ".reason"));
    reason.setMaxLength(LONGEST);
    reason.setWidthFull();
    reason.setVisible(needsReason);
    code.setLabel(Text.of("tenant.page.code", wanted));
    code.setWidthFull();
    code.setVisible(!wanted.isEmpty());
    var form =
        new Div(new Callout(Tone.CAUTION, Text.of(prefix + ".consequence", tenant)), reason, code);
    form.addClassName("tenant-form");
    add(form);
    var confirm = new Button(Text.of(prefix + ".do"), pressed -> send(wanted, action));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), confirm);
  }

  private void send(String wanted, Consumer<Answer> action) {
    var isReasonMissing = reason.isVisible() && reason.getValue().isBlank();
    reason.setInvalid(isReasonMissing);
    reason.setErrorMessage(Text.of("platform.required"));
    var isOtherCode = code.isVisible() && !code.getValue().strip().equals(wanted);
    code.setInvalid(isOtherCode);
    code.setErrorMessage(Text.of("tenant.erase.error.code", wanted));
    if (isReasonMissing || isOtherCode) {
      return;
    }
    try {
      action.accept(new Answer(reason.getValue(), code.getValue()));
      close();
    } catch (UserError refused) {
      Notices.error(refused);
    }
  }
}
