package id.talenta.isolation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import id.talenta.platform.web.SignedIn;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Gives sessions to those whom a test names, without the sign-in page, and tells which screen a
 * session was shown. The rest of the way is the product's own: cookies, limits, rights.
 */
@Singleton
@Requires(property = "test.isolation")
final class Observer implements VaadinServiceInitListener {
  static final String HEADER = "X-Isolation";
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Optional<SignedIn>> people = new ConcurrentHashMap<>();
  private final transient Map<String, Shown> shown = new ConcurrentHashMap<>();

  /**
   * A screen as it is shown.
   *
   * @param view simple name of its class
   * @param text all its text, without keys and times
   * @param buttons what its buttons say
   */
  record Shown(String view, String text, List<String> buttons) {
    static final Shown NOTHING = new Shown("", "", List.of());
  }

  void admit(String name, Optional<SignedIn> person) {
    people.put(name, person);
  }

  void forget(String name) {
    shown.remove(name);
  }

  Shown shown(String name) {
    return shown.getOrDefault(name, Shown.NOTHING);
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addRequestHandler(this::admit);
    event
        .getSource()
        .addUIInitListener(
            opened -> {
              var screen = opened.getUI();
              screen.addAfterNavigationListener(arrived -> remember(screen, arrived));
            });
  }

  private boolean admit(VaadinSession session, VaadinRequest request, VaadinResponse response) {
    var name = request.getHeader(HEADER);
    if (name == null || !people.containsKey(name)) {
      return false;
    }
    var http = session.getSession();
    http.setAttribute(HEADER, name);
    people.get(name).ifPresent(person -> http.setAttribute(SignedIn.class.getName(), person));
    response.setStatus(204);
    return true;
  }

  private void remember(UI screen, AfterNavigationEvent arrived) {
    var session = screen.getSession().getSession();
    if (session.getAttribute(HEADER) instanceof String name
        && !arrived.getActiveChain().isEmpty()) {
      var view = arrived.getActiveChain().getFirst();
      shown.put(
          name,
          new Shown(
              view.getClass().getSimpleName().replaceAll("^\\$|\\$.*$", ""),
              Outcome.blurred(view.getElement().getTextRecursively()),
              buttons(view.getElement()).toList()));
    }
  }

  private static Stream<String> buttons(Element element) {
    var below = element.getChildren().flatMap(Observer::buttons);
    return !element.isTextNode() && element.getTag().equals("vaadin-button") && element.isVisible()
        ? Stream.concat(Stream.of(words(element)), below)
        : below;
  }

  private static String words(Element button) {
    var text = button.getTextRecursively().strip();
    return text.isEmpty() ? String.valueOf(button.getAttribute("aria-label")) : text;
  }
}
