package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.FirstAdministrator;
import id.talenta.agreement.OpeningState;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.JobProgress;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.UUID;

/**
 * From the agreement in force to the region's first sign-in: the tenant is set up, then the first
 * administrator named. The one-time password is shown here and nowhere else.
 */
final class OpeningPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final transient Desk desk;

  OpeningPanel(Desk desk) {
    this.desk = desk;
    show();
  }

  private void show() {
    getContent().removeAll();
    getContent().add(of(desk.opening().state(id())));
  }

  private Component of(OpeningState state) {
    return switch (state) {
      case OpeningState.NotDue ignored -> new Div();
      case OpeningState.Working working -> working(working);
      case OpeningState.Failed failed -> failed(failed);
      case OpeningState.AdministratorMissing ignored -> name();
      case OpeningState.SignInMissing missing -> renew(missing.administrator());
      case OpeningState.InUse used -> inUse(used);
    };
  }

  private Component working(OpeningState.Working working) {
    var progress = new JobProgress(working.job(), this::show, this::show);
    return new Section(
        "agreement.opening.title",
        new Paragraph(Text.of("agreement.opening.working", partner())),
        progress);
  }

  private Component failed(OpeningState.Failed failed) {
    var again = new Button(Text.of("agreement.opening.again"));
    again.addThemeVariants(ButtonVariant.PRIMARY);
    again.setDisableOnClick(true);
    again.addClickListener(
        pressed -> {
          try {
            desk.opening().again(id());
            show();
          } finally {
            again.setEnabled(true);
          }
        });
    var text =
        failed
            .event()
            .map(event -> Text.of("agreement.opening.failed", event))
            .orElseGet(() -> Text.of("agreement.opening.stopped"));
    return new Section(
        "agreement.opening.title", new Callout(Tone.BAD, text), NextStep.actions(again));
  }

  private Component name() {
    var checks = new Checks();
    var name = checks.required(new TextField(Text.of("agreement.administrator.name")));
    var username = checks.required(new TextField(Text.of("agreement.administrator.username")));
    username.setHelperText(Text.of("agreement.administrator.username.help"));
    username.setAutocapitalize(Autocapitalize.NONE);
    var send =
        checks.button(
            "agreement.administrator.send",
            () -> {
              var administrator =
                  new FirstAdministrator(username.getValue().strip(), name.getValue().strip());
              handOver(administrator, desk.opening().nameAdministrator(id(), administrator));
            });
    return new Section(
        "agreement.administrator.title",
        new Callout(Tone.INFO, Text.of("agreement.opening.ready", partner())),
        new Paragraph(Text.of("agreement.administrator.text")),
        NextStep.form(name, username),
        NextStep.actions(send));
  }

  private Component renew(FirstAdministrator administrator) {
    var renew = new Button(Text.of("agreement.administrator.renew"));
    renew.setDisableOnClick(true);
    renew.addClickListener(
        pressed -> {
          try {
            handOver(administrator, desk.opening().renewPassword(id()));
          } finally {
            renew.setEnabled(true);
          }
        });
    return new Section(
        "agreement.administrator.waiting",
        facts(administrator),
        new Paragraph(Text.of("agreement.administrator.waiting.text")),
        NextStep.actions(renew));
  }

  private Component inUse(OpeningState.InUse used) {
    return new Section(
        "agreement.inUse.title",
        facts(used.administrator()).with("agreement.administrator.since", text(used)),
        new Paragraph(Text.of("agreement.inUse.text")));
  }

  private static String text(OpeningState.InUse used) {
    return Formats.dateTime(used.since());
  }

  private void handOver(FirstAdministrator administrator, String password) {
    getContent().removeAll();
    getContent()
        .add(
            new PasswordPanel(desk.agreement().partner(), administrator, password, desk.refresh()));
  }

  private static Facts facts(FirstAdministrator administrator) {
    return new Facts()
        .with("agreement.administrator.name", administrator.name())
        .with("agreement.administrator.username", administrator.username());
  }

  private UUID id() {
    return desk.agreement().id();
  }

  private String partner() {
    return desk.agreement().partner().name();
  }
}
