package id.talenta.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.talenta.audit.DetailErasureService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.function.ToIntFunction;

/** Says what is erased and what stays, and asks why. */
final class EraseDetailsDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 2000;

  private final TextArea reason = new TextArea(Text.of("audit.erase.reason"));

  /** A dialog; {@code erase} gets the reason and says of how many entries it erased the details. */
  EraseDetailsDialog(DetailErasureService.Erasable what, ToIntFunction<String> erase) {
    super(Text.of("audit.erase.title", what.name()));
    setWidth("36rem");
    reason.setRequiredIndicatorVisible(true);
    reason.setHelperText(Text.of("audit.erase.reason.help"));
    reason.setMaxLength(LONGEST);
    reason.setMinRows(3);
    reason.setWidthFull();
    var entries = Formats.count(what.entries());
    add(
        new Callout(Tone.CAUTION, Text.of("audit.erase.text", entries)),
        new Paragraph(Text.of("audit.erase.stays")));
    if (what.kept() > 0) {
      add(new Paragraph(Text.of("audit.erase.kept", Formats.count(what.kept()))));
    }
    add(reason);
    var confirm = new Button(Text.of("audit.erase.do"), pressed -> send(erase));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setEnabled(what.entries() > 0);
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), confirm);
  }

  private void send(ToIntFunction<String> erase) {
    var isMissing = reason.getValue().isBlank();
    reason.setInvalid(isMissing);
    reason.setErrorMessage(Text.of("platform.required"));
    if (isMissing) {
      return;
    }
    try {
      var erased = erase.applyAsInt(reason.getValue());
      close();
      Notices.success("audit.erase.done", Formats.count(erased));
    } catch (UserError refused) {
      Notices.error(refused);
    }
  }
}
