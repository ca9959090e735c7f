package id.talenta.platform.web;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Ends sessions that nobody has used for a while, and any that has lasted too long. The page's own
 * sign of life, and progress that is sent to it, do not count as use.
 */
final class SessionLimits {
  private static final String LAST_USE = SessionLimits.class.getName();
  private static final Set<String> NOT_USE =
      Set.of(RequestType.HEARTBEAT.getIdentifier(), RequestType.PUSH.getIdentifier());

  private final WebConfiguration configuration;
  private final Clock clock;

  SessionLimits(WebConfiguration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  /** Who makes this request, if that person's session still holds. */
  Optional<SignedIn> check(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(SignIn.KEY) instanceof SignedIn person)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var lastUse =
        session.getAttribute(LAST_USE) instanceof Instant instant ? instant : person.since();
    if (now.isAfter(lastUse.plus(configuration.idle()))
        || now.isAfter(person.since().plus(configuration.longest()))) {
      session.invalidate();
      return Optional.empty();
    }
    if (isUse(request)) {
      session.setAttribute(LAST_USE, now);
    }
    return Optional.of(person);
  }

  private static boolean isUse(HttpServletRequest request) {
    var type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
    return type == null || !NOT_USE.contains(type);
  }
}
