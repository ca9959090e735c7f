package id.talenta.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.web.SignIn;

/**
 * The only way from a background thread to a screen. Vaadin may run the work at once on the calling
 * thread, along with all other work that waits for that screen and the queries of its lazy lists:
 * so the whole call is made in the scope of the screen's session, whatever scope the caller has.
 */
public final class UiPush {
  private UiPush() {}

  /**
   * Does the work on the screen as soon as it is free, in the scope and as the actor of its
   * session, and sends the result to the browser. Nothing is done when the screen is closed or
   * nobody is signed in any more.
   */
  public static void to(UI screen, Runnable work) {
    var session = screen.getSession();
    if (session == null) {
      return;
    }
    SignIn.present(session)
        .ifPresent(
            person -> Scopes.run(person.scope(), person.actor(), () -> access(screen, work)));
  }

  /**
   * Leads a screen elsewhere whose visitor may be here no more, and does nothing else: there is no
   * scope, so nothing can be read on the way.
   *
   * @param path the page to load, with a slash in front
   */
  public static void away(UI screen, String path) {
    if (screen.getSession() != null) {
      Scopes.without(() -> access(screen, () -> screen.getPage().setLocation(path)));
    }
  }

  private static void access(UI screen, Runnable work) {
    try {
      screen.access(work::run);
    } catch (UIDetachedException closed) {
      // The screen was closed meanwhile; there is nothing left to show.
      return;
    }
  }
}
