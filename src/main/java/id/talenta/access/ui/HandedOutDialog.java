package id.talenta.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.access.core.OneTimePassword;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Text;

/** Shows a one-time password, once. */
final class HandedOutDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  HandedOutDialog(String name, String region, String username, String password) {
    super(Text.of("access.handedOut"));
    var shown = new Code(password);
    shown.setId("one-time-password");
    var copy = new Button(Text.of("access.copy"), VaadinIcon.COPY_O.create());
    copy.addThemeVariants(ButtonVariant.TERTIARY);
    copy.addClickListener(
        pressed -> {
          copy.getElement().executeJs("navigator.clipboard?.writeText($0)", password);
          copy.setText(Text.of("access.copied"));
        });
    var line = new Div(shown, copy);
    line.addClassName("handed-out-password");
    var facts =
        new Facts()
            .with("access.name", name)
            .with("access.region", region)
            .with("access.username", username);
    var content =
        new Div(
            new Paragraph(Text.of("access.handedOut.text", OneTimePassword.VALIDITY.toDays())),
            line,
            facts);
    content.addClassName("handed-out");
    add(content);
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    var close = new Button(Text.of("access.handedOut.close"), pressed -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }
}
