package id.talenta.platform.web;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why somebody is led to the sign-in page, for a sentence there; the more telling first. The
 * session that could remember it is gone by then, so the browser carries it for a moment. Each
 * reason has a cookie of its own: several requests can find the session ended at the same time, and
 * only the first of them knows why.
 */
public enum Farewell {
  /** The window that a visitor came in through was closed or is over. */
  WINDOW_CLOSED,
  /** The person has signed out. */
  SIGNED_OUT,
  /** The session was too old, or the account may not be used as before. */
  ENDED;

  private static final String PREFIX = "talenta-farewell-";
  private static final Duration MOMENT = Duration.ofMinutes(2);

  /**
   * The most telling of what was said. Each tab of the browser may hear it: it is forgotten after a
   * moment, or when somebody signs in.
   */
  public static Optional<Farewell> heard() {
    var cookies = Optional.ofNullable(VaadinRequest.getCurrent().getCookies());
    var names =
        cookies.stream().flatMap(Arrays::stream).map(Cookie::getName).collect(Collectors.toSet());
    return Arrays.stream(values()).filter(each -> names.contains(each.cookieName())).findFirst();
  }

  /** Has nothing more to say: somebody is signed in now. */
  static void forget() {
    var isSecure = VaadinRequest.getCurrent().isSecure();
    for (var each : values()) {
      VaadinResponse.getCurrent().addCookie(each.cookie(Duration.ZERO, isSecure));
    }
  }

  void say(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(cookie(MOMENT, request.isSecure()));
  }

  void say(VaadinRequest request, VaadinResponse response) {
    response.addCookie(cookie(MOMENT, request.isSecure()));
  }

  private String cookieName() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  private Cookie cookie(Duration kept, boolean secure) {
    var cookie = new Cookie(cookieName(), "1");
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(Math.toIntExact(kept.toSeconds()));
    return cookie;
  }
}
