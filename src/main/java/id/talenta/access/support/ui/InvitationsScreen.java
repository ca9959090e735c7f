package id.talenta.access.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.talenta.access.support.VisitService;
import id.talenta.access.support.VisitService.Invitation;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.web.SignIn;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/** Which regions let the supporter look in at this moment. */
@Prototype
@Route(value = SupportNavigation.INVITATIONS, layout = MainLayout.class)
@RolesAllowed("SUPPORTER")
@StyleSheet("css/support.css")
class InvitationsScreen extends Page {
  private static final long serialVersionUID = 1L;

  private final transient VisitService visits;
  private final transient SignIn signIn;

  InvitationsScreen(VisitService visits, SignIn signIn) {
    super("support.invitations");
    this.visits = visits;
    this.signIn = signIn;
    subtitle(Text.of("support.invitations.text"));
    show();
  }

  private void show() {
    var open = visits.invitations();
    content(
        open.isEmpty()
            ? new Component[] {
              Section.plain(
                  new EmptyState("support.invitations.empty", "support.invitations.empty.text"))
            }
            : open.stream().map(this::card).toArray(Component[]::new));
  }

  private Component card(Invitation invitation) {
    var window = invitation.window();
    var enter = new Button(Text.of("support.enter"), VaadinIcon.SIGN_IN.create());
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    enter.addClickListener(pressed -> enter(invitation));
    var facts =
        new Facts()
            .with("support.opened.by", window.openedBy())
            .with("support.until", Formats.dateTime(window.endsAt()));
    return Section.titled(invitation.region(), new Paragraph(window.reason()), facts)
        .actions(enter);
  }

  private void enter(Invitation invitation) {
    try {
      var visit = visits.enter(invitation.window().id());
      signIn.visit(visit.scope(), visit.visitor(), visit.window(), "");
    } catch (UserError closed) {
      Notices.error(closed);
      show();
    }
  }
}
