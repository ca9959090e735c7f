package id.talenta.access.support.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.talenta.access.support.Look;
import id.talenta.access.support.VisitService;
import id.talenta.access.support.WindowClosed;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Witness;
import id.talenta.platform.ui.UiPush;
import id.talenta.platform.web.SignIn;
import id.talenta.platform.web.SignedIn;
import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Watches visitors: has each screen they open, and each thing read on it, written down before it is
 * shown; and leads their screens away once the window is closed.
 */
@Singleton
final class VisitWatch implements Witness, VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final transient BeanProvider<VisitService> visits;
  private final transient Map<UUID, Set<UI>> screens = new ConcurrentHashMap<>();

  VisitWatch(BeanProvider<VisitService> visits) {
    this.visits = visits;
  }

  /** What a screen has shown since it was opened. */
  private record Seen(String screen, Set<UUID> subjects, Set<Page> pages) {
    static Seen nothing(String screen) {
      return new Seen(screen, new HashSet<>(), new HashSet<>());
    }

    /** Whether it showed each of these people on some list. */
    boolean showed(Set<UUID> people) {
      return people.stream()
          .allMatch(person -> pages.stream().anyMatch(page -> page.people().contains(person)));
    }
  }

  /** A page of a list that a screen has shown. */
  private record Page(String method, Map<String, ?> question, Set<UUID> people) {}

  /** Every screen, because one that was opened before the visit could be kept by a trick. */
  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(new Doorkeeper()));
  }

  /** After the one that refuses screens that the person may not open. */
  @ListenerPriority(-10)
  private final class Doorkeeper implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
      if (!HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget())) {
        window()
            .ifPresent(window -> opens(window, event.getUI(), event.getLocation().getSegments()));
      }
    }
  }

  private void opens(UUID window, UI screen, List<String> address) {
    remember(window, screen);
    var subject =
        address.stream()
            .filter(word -> KEY.matcher(word).matches())
            .map(UUID::fromString)
            .reduce((before, last) -> last);
    var seen = Seen.nothing(address.getFirst());
    subject.ifPresent(seen.subjects()::add);
    ComponentUtil.setData(screen, Seen.class, seen);
    visits.get().look(Look.at(window, seen.screen(), subject, Optional.empty()));
  }

  private void remember(UUID window, UI screen) {
    var known = screens.computeIfAbsent(window, key -> ConcurrentHashMap.newKeySet());
    if (known.add(screen)) {
      screen.addDetachListener(
          gone -> {
            known.remove(screen);
            gone.unregisterListener();
          });
    }
  }

  @Override
  public void reads(String method, Optional<UUID> subject) {
    var window = window().orElseThrow(() -> new NotAllowedException("No window: " + method));
    var seen = seen();
    subject
        .filter(seen.subjects()::add)
        .ifPresent(
            key ->
                visits
                    .get()
                    .look(Look.at(window, seen.screen(), Optional.of(key), Optional.of(method))));
  }

  /**
   * Each page of a list once, whoever asks for it in which order; a search also when it is empty.
   */
  @Override
  public void saw(String method, Map<String, ?> question, Set<UUID> people) {
    var window = window().orElseThrow(() -> new NotAllowedException("No window: " + method));
    var seen = seen();
    var isKnown = question.isEmpty() && seen.showed(people);
    if (!isKnown && seen.pages().add(new Page(method, question, people))) {
      visits
          .get()
          .look(
              new Look(
                  window, seen.screen(), Optional.empty(), Optional.of(method), question, people));
    }
  }

  private static Seen seen() {
    return Optional.ofNullable(UI.getCurrent())
        .map(screen -> ComponentUtil.getData(screen, Seen.class))
        .orElseGet(() -> Seen.nothing(""));
  }

  @EventListener
  void closed(WindowClosed event) {
    Optional.ofNullable(screens.remove(event.window())).stream()
        .flatMap(Set::stream)
        .forEach(screen -> UiPush.away(screen, "/"));
  }

  private static Optional<UUID> window() {
    return SignIn.current().flatMap(SignedIn::window);
  }
}
