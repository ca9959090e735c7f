package id.talenta.platform.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins and ends a person's session in the browser. Whether the password is right is not asked.
 */
@Singleton
public class SignIn {
  static final String KEY = SignedIn.class.getName();
  private static final String START = "/";

  /**
   * Signs the person in under a new session id, so that an id planted before is worth nothing, and
   * loads the page that was first asked for, or else the start page. The scope is bound from the
   * next request on. Screens that were open before are over, whoever opened them.
   */
  public void begin(SignedIn person) {
    var wanted =
        VaadinSession.getCurrent()
            .getSession()
            .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
    begin(person, wanted instanceof String path ? path : START);
  }

  /**
   * As {@link #begin(SignedIn)}, but loads this page.
   *
   * @param place its path
   */
  public void begin(SignedIn person, String place) {
    renew(person, place);
  }

  /**
   * Lets the present person, who is signed in with the host, into a tenant's scope through a window
   * that the tenant opened, and loads this page. Session and screens are new, so that nothing that
   * was open before goes on in the other scope.
   *
   * @param actor the person as a visitor
   * @param window key of the window
   */
  public void visit(Scope scope, Actor actor, UUID window, String place) {
    var person = current().orElseThrow(() -> new NotAllowedException("SignIn.visit"));
    renew(new SignedIn(scope, actor, person.since(), Optional.of(window)), place);
  }

  /**
   * Leads a visitor back to the own scope, as when the visit began, and loads this page.
   *
   * @param home the scope that the person signed in to
   * @param actor the person as at home there
   */
  public void leave(Scope home, Actor actor, String place) {
    var visitor =
        current()
            .filter(person -> person.window().isPresent())
            .orElseThrow(() -> new NotAllowedException("SignIn.leave"));
    renew(new SignedIn(home, actor, visitor.since()), place);
  }

  private static void renew(SignedIn person, String place) {
    VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
    Farewell.forget();
    var session = VaadinSession.getCurrent();
    session.getSession().removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
    session.getSession().setAttribute(KEY, person);
    // One slash in front: with two, the browser would take what follows for another server's name.
    UI.getCurrentOrThrow().getPage().setLocation((START + place).replaceFirst("^[/\\\\]+", START));
    // Those of other tabs; the present one goes with the page that it leads to.
    session.getUIs().stream()
        .filter(screen -> screen != UI.getCurrent())
        .toList()
        .forEach(UI::close);
  }

  /** Signs the present person out and loads the start page. */
  public static void end() {
    Farewell.SIGNED_OUT.say(VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
    UI.getCurrentOrThrow().getPage().setLocation(START);
    VaadinSession.getCurrent().getSession().invalidate();
  }

  /** Who is signed in at the present screen. */
  public static Optional<SignedIn> current() {
    return Optional.ofNullable(VaadinSession.getCurrent()).flatMap(SignIn::of);
  }

  /** Who is signed in in this session. */
  public static Optional<SignedIn> of(VaadinSession session) {
    return Optional.ofNullable(session.getSession()).flatMap(SignIn::of);
  }

  /**
   * Who is signed in in this session and may be here at this moment, with the roles of this moment:
   * for what is sent without a request, with which that is looked at too.
   */
  public static Optional<SignedIn> present(VaadinSession session) {
    return of(session)
        .flatMap(
            person ->
                session
                    .getService()
                    .getInstantiator()
                    .getOrCreate(ActorSource.class)
                    .present(person)
                    .map(person::as));
  }

  /**
   * Who is signed in in this session, for what follows a request or {@link #present}: a visitor is
   * looked at again, whose window may have closed meanwhile.
   */
  static Optional<SignedIn> stillPresent(VaadinSession session) {
    return of(session).filter(person -> person.window().isEmpty() || present(session).isPresent());
  }

  static Optional<SignedIn> of(WrappedSession session) {
    try {
      return session.getAttribute(KEY) instanceof SignedIn signedIn
          ? Optional.of(signedIn)
          : Optional.empty();
    } catch (IllegalStateException ended) {
      return Optional.empty();
    }
  }
}
