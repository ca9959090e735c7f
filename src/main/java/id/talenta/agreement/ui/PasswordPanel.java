package id.talenta.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.agreement.FirstAdministrator;
import id.talenta.agreement.Partner;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/** A one-time password, shown this once to whoever asked for it. */
final class PasswordPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** The clipboard is open to pages on an encrypted connection only; elsewhere it is marked. */
  private static final String COPY =
      """
      const text = this;
      if (navigator.clipboard) return navigator.clipboard.writeText($0).then(() => true, () => false);
      getSelection().selectAllChildren(text);
      return false;
      """;

  PasswordPanel(
      Partner partner, FirstAdministrator administrator, String password, Runnable onNoted) {
    var secret = new Span(password);
    secret.addClassName("one-time-password");
    secret.setId("one-time-password");
    var copy = new Button(Text.of("agreement.password.copy"), VaadinIcon.COPY_O.create());
    copy.addClickListener(
        pressed ->
            secret.getElement().executeJs(COPY, password).then(Boolean.class, PasswordPanel::tell));
    var noted = new Button(Text.of("agreement.password.noted"), pressed -> onNoted.run());
    noted.addThemeVariants(ButtonVariant.PRIMARY);
    var shown = new Div(secret, copy);
    shown.addClassName("actions");
    getContent()
        .add(
            new Section(
                "agreement.password.title",
                new Callout(Tone.CAUTION, Text.of("agreement.password.text")),
                new Facts()
                    .with("agreement.password.region", partner.name())
                    .with("agreement.administrator.name", administrator.name())
                    .with("agreement.administrator.username", administrator.username())
                    .with("agreement.password", shown),
                NextStep.actions(noted)));
  }

  private static void tell(Boolean copied) {
    if (copied) {
      Notices.success("agreement.password.copied");
    } else {
      Notices.info("agreement.password.marked");
    }
  }
}
