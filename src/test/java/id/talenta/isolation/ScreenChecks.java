package id.talenta.isolation;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.talenta.isolation.Cast.Player;
import id.talenta.platform.Ids;
import id.talenta.platform.scope.Role;
import id.talenta.testing.Product;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Screens and the files they offer, asked for over HTTP as the product's own page does. */
final class ScreenChecks {
  static final String ROLES = "screen × wrong session";
  static final String KEYS = "screen × foreign key";
  static final String NAMED = "screen × named role";

  private static final String UNKNOWN = Ids.next().toString();
  private static final String REFUSED = "NotFoundView";
  private static final int NOT_FOUND = 404;

  private final Combinations combinations;
  private final Product product;
  private final Map<Player, ScreenClient> clients = new HashMap<>();

  ScreenChecks(Combinations combinations, Product product, List<Player> players) {
    this.combinations = combinations;
    this.product = product;
    var observer = product.context().getBean(Observer.class);
    for (var player : players) {
      observer.admit(player.name(), player.person());
      clients.put(player, new ScreenClient(product, player.name()));
    }
  }

  void nobodyAndWrongRoles(List<Surface.Screen> screens) {
    for (var screen : screens) {
      stated(screen);
      clients.forEach((player, client) -> visit(screen, player, client));
    }
  }

  /** A screen says who may open it, and only those listed are open to more than roles. */
  private void stated(Surface.Screen screen) {
    var view = screen.view();
    var name = view.getSimpleName();
    var stated =
        view.isAnnotationPresent(RolesAllowed.class)
            || (view.isAnnotationPresent(PermitAll.class)
                && Open.SCREENS_FOR_ACCOUNTS.containsKey(name))
            || (view.isAnnotationPresent(AnonymousAllowed.class)
                && Open.SCREENS_FOR_ANYBODY.containsKey(name));
    combinations.tried(ROLES, stated, name + " does not say who may open it");
    var sides =
        Arrays.stream(Role.values())
            .filter(role -> mayOpen(view, role))
            .map(role -> Cast.OF_THE_HOST.contains(role))
            .distinct()
            .count();
    combinations.tried(
        ROLES,
        sides == 1 || Open.SCREENS_OF_BOTH_SIDES.containsKey(name),
        name + " is open to the host and to regions");
  }

  private void visit(Surface.Screen screen, Player player, ScreenClient client) {
    var path = screen.address(UNKNOWN);
    var isOpen = player.roles().stream().anyMatch(role -> mayOpen(screen.view(), role));
    if (isOpen || Open.SCREENS_FOR_ANYBODY.containsKey(screen.view().getSimpleName())) {
      return;
    }
    var shown = client.go(path);
    if (player.person().isEmpty()) {
      var isEntrance = Open.SCREENS_FOR_ANYBODY.containsKey(shown.view());
      combinations.tried(ROLES, isEntrance, path + " as nobody shows " + shown);
      return;
    }
    combinations.tried(
        ROLES, shown.view().equals(REFUSED), path + " as " + player.name() + " shows " + shown);
    combinations.tried(
        ROLES, client.status(path) == NOT_FOUND, path + " as " + player.name() + " has a page");
  }

  /** Whoever may open a screen is shown the same for another region's row as for none. */
  void foreignKeys(List<Surface.Screen> screens, List<UUID> keys) {
    for (var screen : screens) {
      clients.forEach(
          (player, client) -> {
            if (screen.takesKey() && Cast.isRegions(player) && isOpen(screen, player)) {
              var unknown = client.go(screen.address(UNKNOWN));
              for (var key : keys) {
                var foreign = client.go(screen.address(key.toString()));
                combinations.tried(
                    KEYS,
                    foreign.equals(unknown) && !foreign.equals(Observer.Shown.NOTHING),
                    screen.path() + " as " + player.name() + ": " + foreign + ", none: " + unknown);
              }
            }
          });
    }
  }

  /** Whoever is named reaches the screen itself, and an auditor is named by all of a region's. */
  void named(List<Surface.Screen> screens, List<UUID> ownKeys) {
    var auditor = with(Role.AUDITOR);
    var administrator = with(Role.TENANT_ADMIN);
    for (var screen : screens) {
      var name = screen.view().getSimpleName();
      if (isOfRegions(screen) && !Open.SCREENS_NOT_FOR_AUDITORS.containsKey(name)) {
        combinations.tried(NAMED, isOpen(screen, auditor), name + " is shut to the auditor");
        if (screen.takesKey() && isOpen(screen, administrator)) {
          ownKeys.forEach(key -> same(screen.address(key.toString()), administrator, auditor));
        }
      }
      if (!screen.takesKey() && !Open.SCREENS_THAT_LEAD_ON.containsKey(name)) {
        clients.forEach((player, client) -> reaches(screen, player, client));
      }
    }
  }

  private void reaches(Surface.Screen screen, Player player, ScreenClient client) {
    if (isOpen(screen, player)) {
      var shown = client.go(screen.path());
      combinations.tried(
          NAMED,
          shown.view().equals(screen.view().getSimpleName()),
          screen.path() + " as " + player.name() + " shows " + shown.view());
      readsOnly(screen.path(), player, shown);
    }
  }

  private void same(String address, Player one, Player other) {
    var seen = shown(one, address);
    var shown = shown(other, address);
    combinations.tried(
        NAMED,
        shown.view().equals(seen.view()),
        address + " as " + other.name() + " shows " + shown.view() + ", not " + seen.view());
    readsOnly(address, other, shown);
  }

  /** To those who only read no button is shown but those that are known to change nothing. */
  private void readsOnly(String address, Player player, Observer.Shown shown) {
    if (player.roles().equals(Set.of(Role.AUDITOR))) {
      shown
          .buttons()
          .forEach(
              button ->
                  combinations.tried(
                      NAMED,
                      Open.BUTTONS_FOR_READERS.contains(button.replaceAll("[0-9.]+", "#")),
                      address + " as " + player.name() + " has the button " + button));
    }
  }

  private Observer.Shown shown(Player player, String address) {
    return Objects.requireNonNull(clients.get(player)).go(address);
  }

  private Player with(Role role) {
    return clients.keySet().stream()
        .filter(player -> player.roles().contains(role))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOfRegions(Surface.Screen screen) {
    return screen.view().isAnnotationPresent(RolesAllowed.class)
        && Arrays.stream(Role.values())
            .filter(role -> mayOpen(screen.view(), role))
            .anyMatch(role -> !Cast.OF_THE_HOST.contains(role));
  }

  /** Everybody, with a browser of their own. */
  Map<Player, ScreenClient> clients() {
    return clients;
  }

  static boolean isOpen(Surface.Screen screen, Player player) {
    return player.roles().stream().anyMatch(role -> mayOpen(screen.view(), role));
  }

  private static boolean mayOpen(Class<?> view, Role role) {
    var named = view.getAnnotation(RolesAllowed.class);
    return named == null
        ? view.isAnnotationPresent(PermitAll.class)
        : List.of(named.value()).contains(role.name());
  }
}
