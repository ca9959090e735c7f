package id.talenta.placement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import java.util.function.Consumer;

/** Asks why a vacancy is given up. */
final class WithdrawDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  WithdrawDialog(Consumer<String> withdraw) {
    super(Text.of("placement.withdraw"));
    var reason = new TextArea(Text.of("succession.reason"));
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(2000);
    reason.setMinRows(3);
    reason.setWidthFull();
    add(new Paragraph(Text.of("placement.withdraw.text")), reason);
    var confirm = new Button(Text.of("placement.withdraw"));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickListener(
        pressed -> {
          try {
            withdraw.accept(reason.getValue());
            close();
          } catch (UserError refused) {
            Notices.error(refused);
          }
        });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), confirm);
    setWidth("32rem");
  }
}
