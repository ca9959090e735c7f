package id.talenta.platform.web;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why somebody is led to the sign-in page, for a sentence there. The session that could remember it
 * is gone by then, so the browser carries it for a moment.
 */
public enum Farewell {
  /** The person has signed out. */
  SIGNED_OUT,
  /** The session was too old, or the account may not be used as before. */
  ENDED,
  /** The window that a visitor came in through was closed or is over. */
  WINDOW_CLOSED;

  private static final String NAME = "talenta-farewell";
  private static final Duration MOMENT = Duration.ofMinutes(2);

  /**
   * What was said last. Each tab of the browser may hear it: it is forgotten after a moment, or
   * when somebody signs in.
   */
  public static Optional<Farewell> heard() {
    return sent(VaadinRequest.getCurrent().getCookies());
  }

  /** Has nothing more to say: somebody is signed in now. */
  static void forget() {
    var request = VaadinRequest.getCurrent();
    VaadinResponse.getCurrent().addCookie(cookie("", Duration.ZERO, request.isSecure()));
  }

  /**
   * Says so, unless something was said already. That a session has ended gives way to why: it is
   * also said to requests of a page that was left while its session was being replaced.
   */
  void say(HttpServletRequest request, HttpServletResponse response) {
    var said = sent(request.getCookies());
    if (said.isEmpty() || (said.get() == ENDED && this != ENDED)) {
      response.addCookie(cookie(name(), MOMENT, request.isSecure()));
    }
  }

  void say(VaadinRequest request, VaadinResponse response) {
    response.addCookie(cookie(name(), MOMENT, request.isSecure()));
  }

  private static Optional<Farewell> sent(Cookie[] cookies) {
    return Optional.ofNullable(cookies).stream()
        .flatMap(Arrays::stream)
        .filter(each -> each.getName().equals(NAME))
        .map(Cookie::getValue)
        .flatMap(name -> Arrays.stream(values()).filter(each -> each.name().equals(name)))
        .findFirst();
  }

  private static Cookie cookie(String value, Duration kept, boolean secure) {
    var cookie = new Cookie(NAME, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(Math.toIntExact(kept.toSeconds()));
    return cookie;
  }
}
