package id.talenta.platform.web;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.talenta.platform.scope.Scopes;

/**
 * A session of screens. Whoever gives back its lock also does the work that had to wait for it and
 * sends the changes to the browser, which may query lazy lists: so that is done in the scope of the
 * session, whoever it is; and in no scope once a visitor's window is closed.
 */
final class ScopedSession extends VaadinSession {
  private static final long serialVersionUID = 1L;

  ScopedSession(VaadinService service) {
    super(service);
  }

  @Override
  public void unlock() {
    SignIn.stillPresent(this)
        .ifPresentOrElse(
            person -> Scopes.run(person.scope(), person.actor(), super::unlock),
            () -> Scopes.without(super::unlock));
  }
}
