package id.talenta.isolation;

import id.talenta.isolation.Cast.Player;
import id.talenta.platform.scope.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * For each screen with keys in its address: an address with own keys under which it opens, and the
 * same with keys of another region and with keys of nothing. Without the first, nothing would be
 * known of the other two.
 */
final class Doors {
  static final String OWN = "screen × own key";

  /** Keys that are not those of rows: names of what all regions have in common. */
  private static final List<String> NAMES = List.of("kepka-bkn-411-2025");

  private final Map<Player, ScreenClient> clients;
  private final Region own;
  private final Region foreign;
  private final Map<String, Optional<Door>> known = new HashMap<>();

  Doors(Map<Player, ScreenClient> clients, Region own, Region foreign) {
    this.clients = clients;
    this.own = own;
    this.foreign = foreign;
  }

  /**
   * Addresses of a screen.
   *
   * @param own with keys of the own region's rows
   * @param foreign the same with keys of the other's
   * @param unknown the same with keys that no row has
   */
  record Door(String own, String foreign, String unknown) {}

  /** The addresses of a screen. */
  synchronized Optional<Door> of(Surface.Screen screen) {
    return known.computeIfAbsent(screen.name(), name -> find(screen));
  }

  private Optional<Door> find(Surface.Screen screen) {
    var visitors =
        clients.keySet().stream()
            .filter(player -> ScreenChecks.isOpen(screen, player))
            .sorted(
                (one, other) ->
                    Boolean.compare(
                        other.roles().contains(Role.AUDITOR), one.roles().contains(Role.AUDITOR)))
            .toList();
    var keys = visitors.stream().anyMatch(Cast::isRegions) ? own.each() : own.hostKeys().each();
    return combinations(screen.keys(), candidates(keys)).stream()
        .filter(
            found ->
                visitors.stream()
                    .limit(2)
                    .anyMatch(visitor -> opens(screen, screen.address(found), visitor)))
        .findFirst()
        .map(
            found ->
                new Door(
                    screen.address(found),
                    screen.address(found.stream().map(this::foreign).toList()),
                    screen.address(Attempt.UNKNOWN.toString())));
  }

  private boolean opens(Surface.Screen screen, String address, Player visitor) {
    var client = clients.get(visitor);
    return client != null && client.go(address).view().equals(screen.name());
  }

  private String foreign(String key) {
    if (key.equals(own.code().value())) {
      return foreign.code().value();
    }
    return Stream.concat(
            foreign.keys().in(table(own.keys(), key)),
            foreign.hostKeys().in(table(own.hostKeys(), key)))
        .map(Object::toString)
        .findFirst()
        .orElse(Attempt.UNKNOWN.toString());
  }

  private static Optional<String> table(Keys keys, String key) {
    return keys.all().stream()
        .filter(each -> each.toString().equals(key))
        .findFirst()
        .flatMap(keys::table);
  }

  private static List<List<String>> combinations(int places, List<String> candidates) {
    if (places == 0) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<String>>();
    for (var rest : combinations(places - 1, candidates)) {
      candidates.forEach(key -> all.add(Stream.concat(Stream.of(key), rest.stream()).toList()));
    }
    return all;
  }

  private List<String> candidates(List<UUID> keys) {
    return Stream.of(
            keys.stream().map(UUID::toString), Stream.of(own.code().value()), NAMES.stream())
        .flatMap(found -> found)
        .toList();
  }
}
