package id.talenta.platform.web;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.shared.ApplicationConstants;
import id.talenta.platform.scope.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * Tells requests for what there is from those for what there is not. Left to itself, Vaadin answers
 * 200 to every address and shows only in the browser that there is no such page. A page that the
 * person may not open does not exist either.
 */
final class FrontDoor {
  /** What to do with a request. */
  enum Verdict {
    /** Serve it. */
    OPEN,
    /** Show the page that says that there is no such page. */
    NO_SUCH_PAGE,
    /** Say in a word that there is no such file. */
    NO_SUCH_FILE,
    /** Say in a word that it can't be asked so. */
    NO_SUCH_METHOD
  }

  private static final String VAADIN = "/VAADIN/";

  /** The only folders of the class path, below {@code META-INF/resources}, that are given out. */
  private static final List<String> FOLDERS = List.of(VAADIN, "/aura/", "/css/", "/images/");

  private static final List<String> READING = List.of("GET", "HEAD");

  private final AccessAnnotationChecker access = new AccessAnnotationChecker();

  /** Whether this path may name a static file, were there one. */
  static boolean isFile(String path) {
    return FOLDERS.stream().anyMatch(path::startsWith)
        && !path.endsWith("/")
        && !path.contains("..")
        && path.indexOf('\\') < 0;
  }

  Verdict look(HttpServletRequest request, Optional<SignedIn> person) {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    var asksVaadin =
        path.startsWith(VAADIN)
            || request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    if (READING.contains(request.getMethod())) {
      return asksVaadin ? Verdict.OPEN : reading(path, request, person);
    }
    return request.getMethod().equals("POST") && asksVaadin ? Verdict.OPEN : Verdict.NO_SUCH_METHOD;
  }

  private Verdict reading(String path, HttpServletRequest request, Optional<SignedIn> person) {
    if (isFile(path)) {
      var found = FrontDoor.class.getClassLoader().getResource("META-INF/resources" + path);
      return found == null ? Verdict.NO_SUCH_FILE : Verdict.OPEN;
    }
    if (isPage(path, request, person)) {
      return Verdict.OPEN;
    }
    var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    return accept.contains("text/html") ? Verdict.NO_SUCH_PAGE : Verdict.NO_SUCH_FILE;
  }

  private boolean isPage(String path, HttpServletRequest request, Optional<SignedIn> person) {
    var context = new VaadinServletContext(request.getServletContext());
    return ApplicationRouteRegistry.getInstance(context)
        .getNavigationTarget(path.substring(1))
        .map(view -> person.map(who -> mayOpen(view, who)).orElse(true))
        .orElse(false);
  }

  private boolean mayOpen(Class<?> view, SignedIn person) {
    return person.mustChangePassword()
        || access.hasAccess(view, person, role -> person.actor().has(Role.valueOf(role)));
  }
}
