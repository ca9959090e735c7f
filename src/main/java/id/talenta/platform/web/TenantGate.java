package id.talenta.platform.web;

import com.vaadin.flow.shared.ApplicationConstants;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.limit.TenantRequests;
import id.talenta.platform.scope.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets through what a scope may still ask for: pages and what is done in them, and files. The
 * page's own sign of life and its static files do not count.
 */
final class TenantGate {
  private static final String FILES = "/VAADIN/dynamic/";
  private static final String STATIC = "/VAADIN/";

  /** Not in the servlet API. */
  private static final int TOO_MANY = 429;

  private final TenantRequests requests;
  private final Messages messages;

  TenantGate(TenantRequests requests, Messages messages) {
    this.requests = requests;
    this.messages = messages;
  }

  /** Whether the request may be served; if not, it has been answered. */
  boolean admits(HttpServletRequest request, HttpServletResponse response, Scope scope)
      throws IOException {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    if (path.startsWith(FILES) && request.getMethod().equals("GET")) {
      return answered(request, response, TOO_MANY, "limit.exports", requests.export(scope));
    }
    var type =
        Optional.ofNullable(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    if (type.filter(ApplicationConstants.REQUEST_TYPE_UIDL::equals).isPresent()) {
      // The page's own program tries again by itself after 503, and gives up after 429.
      return answered(
          request,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "limit.requests",
          requests.patientRequest(scope));
    }
    var isPage = type.isEmpty() && !path.startsWith(STATIC) && !FrontDoor.isFile(path);
    return !isPage
        || answered(request, response, TOO_MANY, "limit.requests", requests.patientRequest(scope));
  }

  private boolean answered(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String key,
      Optional<Duration> refused)
      throws IOException {
    if (refused.isEmpty()) {
      return true;
    }
    response.setStatus(status);
    response.setHeader("Retry-After", String.valueOf(Math.max(1, refused.get().toSeconds())));
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;charset=utf-8");
    var text = messages.text(Language.of(request.getLocale()), key) + "\n";
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    return false;
  }
}
