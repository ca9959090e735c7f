package id.talenta.platform.web;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import id.talenta.platform.scope.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Ends sessions that nobody has used for a while, any that has lasted too long, and those of people
 * who may no longer work here; gives all others the roles of this moment. The page's own sign of
 * life, and progress that is sent to it, do not count as use.
 */
final class SessionLimits {
  private static final String LAST_USE = SessionLimits.class.getName();
  private static final String FAREWELL = Farewell.class.getName();
  private static final Set<String> NOT_USE =
      Set.of(RequestType.HEARTBEAT.getIdentifier(), RequestType.PUSH.getIdentifier());

  private final WebConfiguration configuration;
  private final ActorSource actors;
  private final Clock clock;

  SessionLimits(WebConfiguration configuration, ActorSource actors, Clock clock) {
    this.configuration = configuration;
    this.actors = actors;
    this.clock = clock;
  }

  /** Who makes this request, if that person's session still holds. */
  Optional<SignedIn> check(HttpServletRequest request) {
    try {
      return look(request);
    } catch (IllegalStateException endedMeanwhile) {
      return Optional.empty();
    }
  }

  private Optional<SignedIn> look(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(SignIn.KEY) instanceof SignedIn person)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var lastUse =
        session.getAttribute(LAST_USE) instanceof Instant instant ? instant : person.since();
    var present = actors.present(person);
    if (present.isEmpty()
        || now.isAfter(lastUse.plus(configuration.idle()))
        || now.isAfter(person.since().plus(configuration.longest()))) {
      session.invalidate();
      if (person.window().isPresent()) {
        request.setAttribute(FAREWELL, Farewell.WINDOW_CLOSED);
      }
      return Optional.empty();
    }
    if (isUse(request)) {
      session.setAttribute(LAST_USE, now);
    }
    return Optional.of(refreshed(session, person, present.get()));
  }

  /**
   * Lets a session in which nobody has signed in end soon, unless its page shows signs of life: it
   * costs its sender nothing.
   */
  void shorten(HttpServletRequest request) {
    try {
      var session = request.getSession(false);
      if (session != null && session.getAttribute(SignIn.KEY) == null) {
        session.setMaxInactiveInterval(Math.toIntExact(configuration.entrance().toSeconds()));
      }
    } catch (IllegalStateException endedMeanwhile) {
      // Then it is short enough.
    }
  }

  private static SignedIn refreshed(HttpSession session, SignedIn before, Actor actor) {
    if (before.actor().equals(actor)) {
      return before;
    }
    var after = before.as(actor);
    session.setAttribute(SignIn.KEY, after);
    return after;
  }

  /** What to tell somebody whose session has just ended. */
  static Farewell farewell(HttpServletRequest request) {
    return request.getAttribute(FAREWELL) instanceof Farewell why ? why : Farewell.ENDED;
  }

  /** Whether the browser still believes in a session that is over. */
  static boolean hasEnded(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  private static boolean isUse(HttpServletRequest request) {
    var type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
    return type == null || !NOT_USE.contains(type);
  }
}
