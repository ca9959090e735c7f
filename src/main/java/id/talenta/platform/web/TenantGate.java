package id.talenta.platform.web;

import com.vaadin.flow.shared.ApplicationConstants;
import id.talenta.platform.api.ClientAddress;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.limit.TenantRequests;
import id.talenta.platform.scope.Scope;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets through what a scope may still ask for: pages and what is done in them, and files. The
 * page's own sign of life and its static files do not count. Of those who have not signed in, what
 * begins a session counts, by their network address.
 */
final class TenantGate {
  private static final String FILES = "/VAADIN/dynamic/";
  private static final String STATIC = "/VAADIN/";

  private static final Duration UNTIL_NEXT_UPLOAD = Duration.ofSeconds(10);

  /** Not in the servlet API. */
  private static final int TOO_MANY = 429;

  private final TenantRequests requests;
  private final Messages messages;

  TenantGate(TenantRequests requests, Messages messages) {
    this.requests = requests;
    this.messages = messages;
  }

  /** Does part of a request's work. */
  interface Work {
    void run() throws ServletException, IOException;
  }

  /** Serves the request if it may be served, and else answers it. */
  void serve(HttpServletRequest request, HttpServletResponse response, Scope scope, Work work)
      throws ServletException, IOException {
    if (!admits(request, response, scope)) {
      return;
    }
    if (!isUpload(request)) {
      work.run();
      return;
    }
    var place = requests.upload(scope);
    if (place.isEmpty()) {
      answer(
          request,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "limit.uploads",
          UNTIL_NEXT_UPLOAD);
      return;
    }
    try {
      work.run();
    } finally {
      place.get().run();
    }
  }

  /** As {@link #serve}, for somebody who has not signed in. */
  void serveStranger(HttpServletRequest request, HttpServletResponse response, Work work)
      throws ServletException, IOException {
    var type = type(request);
    var isBeginning =
        isPage(request) || type.filter(ApplicationConstants.REQUEST_TYPE_INIT::equals).isPresent();
    var network = ClientAddress.network(request.getRemoteAddr());
    if (!isBeginning
        || answered(request, response, TOO_MANY, "limit.entrance", requests.entrance(network))) {
      work.run();
    }
  }

  private static boolean isUpload(HttpServletRequest request) {
    return request.getMethod().equals("POST") && path(request).startsWith(FILES);
  }

  private static boolean isPage(HttpServletRequest request) {
    var path = path(request);
    return type(request).isEmpty() && !path.startsWith(STATIC) && !FrontDoor.isFile(path);
  }

  private static String path(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo()).orElse("/");
  }

  private static Optional<String> type(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
  }

  private boolean admits(HttpServletRequest request, HttpServletResponse response, Scope scope)
      throws IOException {
    if (path(request).startsWith(FILES) && request.getMethod().equals("GET")) {
      return answered(request, response, TOO_MANY, "limit.exports", requests.export(scope));
    }
    if (type(request).filter(ApplicationConstants.REQUEST_TYPE_UIDL::equals).isPresent()) {
      // The page's own program tries again by itself after 503, and gives up after 429.
      return answered(
          request,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "limit.requests",
          requests.patientRequest(scope));
    }
    return !isPage(request)
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
    answer(request, response, status, key, refused.get());
    return false;
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String key,
      Duration pause)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Retry-After", String.valueOf(Math.max(1, pause.toSeconds())));
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;charset=utf-8");
    var text = messages.text(Language.of(request.getLocale()), key) + "\n";
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
