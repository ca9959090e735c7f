package id.talenta.access.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.talenta.access.support.SupportService;
import id.talenta.access.support.SupportWindow;
import id.talenta.access.support.VisitService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.FrameNotice;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.platform.web.SignIn;
import id.talenta.tenant.HostIdentity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Says on every screen of the region that somebody may look in, and on every screen of the visitor
 * where they are.
 */
@Singleton
final class SupportNotice implements FrameNotice {
  private final SupportService windows;
  private final VisitService visits;
  private final SignIn signIn;
  private final HostIdentity host;
  private final Clock clock;

  SupportNotice(
      SupportService windows, VisitService visits, SignIn signIn, HostIdentity host, Clock clock) {
    this.windows = windows;
    this.visits = visits;
    this.signIn = signIn;
    this.host = host;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Component> present() {
    return switch (Scopes.current().orElseThrow()) {
      case Scope.Host ignored -> Optional.empty();
      case Scope.Tenant ignored ->
          Scopes.actor().has(Role.VISITOR) ? visits.present().map(this::visiting) : looking();
    };
  }

  private Component visiting(SupportWindow window) {
    var leave = new Button(Text.of("support.leave"), pressed -> leave());
    var notice =
        new Callout(
            Tone.CAUTION,
            Text.of(
                "support.notice.visitor",
                window.openedBy(),
                Formats.dateTime(window.endsAt()),
                window.reason()),
            leave);
    notice.addClassName("support-notice");
    var left = Duration.between(clock.instant(), window.endsAt()).toMillis();
    notice.getElement().executeJs("setTimeout(() => window.location.assign('/'), $0)", left);
    return notice;
  }

  private void leave() {
    signIn.leave(Scope.host(), visits.leave(), SupportNavigation.INVITATIONS);
  }

  private Optional<Component> looking() {
    var actor = Scopes.actor();
    if (actor.roles().isEmpty()) {
      return Optional.empty();
    }
    var mayClose = actor.has(Role.TENANT_ADMIN);
    var open = windows.openNow();
    var notices = new Div();
    notices.addClassName("support-notices");
    open.forEach(window -> notices.add(looking(window, mayClose)));
    return Optional.<Component>of(notices).filter(any -> !open.isEmpty());
  }

  private Component looking(SupportWindow window, boolean mayClose) {
    var close = new Button(Text.of("support.close"), pressed -> close(window));
    var notice =
        new Callout(
            Tone.CAUTION,
            Text.of(
                "support.notice.region",
                window.supporter().name(),
                host.name(),
                Formats.dateTime(window.endsAt())),
            mayClose ? new Component[] {close} : new Component[0]);
    notice.addClassName("support-notice");
    return notice;
  }

  private void close(SupportWindow window) {
    try {
      windows.close(window.id());
      UI.getCurrentOrThrow().getPage().reload();
    } catch (UserError ended) {
      Notices.error(ended);
    }
  }
}
