package id.talenta.platform.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** A choice that a browser remembers, across sessions and accounts. */
public enum Preference {
  /** The two letters of the language. */
  LANGUAGE("talenta-language"),
  /** {@code light} or {@code dark}; without it, as the device is set. */
  COLOURS("talenta-colours"),
  /** The code of the region named at the last sign-in. */
  REGION("talenta-region");

  private static final Duration KEPT = Duration.ofDays(365);

  private final String cookie;

  Preference(String cookie) {
    this.cookie = cookie;
  }

  /** What was chosen, if anything; as sent by the browser, so not to be trusted. */
  public Optional<String> read() {
    return Optional.ofNullable(VaadinRequest.getCurrent()).flatMap(this::read);
  }

  Optional<String> read(VaadinRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(sent -> sent.getName().equals(cookie))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Remembers the choice for a year; letters, digits and underscores only. */
  public void write(String value) {
    var written = new Cookie(cookie, value);
    written.setPath("/");
    written.setHttpOnly(true);
    written.setSecure(VaadinRequest.getCurrent().isSecure());
    written.setAttribute("SameSite", "Lax");
    written.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
    VaadinResponse.getCurrent().addCookie(written);
  }
}
