package id.talenta.isolation;

import id.talenta.isolation.Cast.Player;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that screens offer, those with a key in their address too: whoever was offered one gets
 * it, nobody else does, and with the key of another's row none is offered.
 */
final class FileChecks {
  static final String WRONG = "file × wrong session";
  static final String OWN = "file × own session";
  static final String KEYS = "file × foreign key";

  private static final String FAILED = "ErrorView";
  private static final String REFUSED = "NotFoundView";
  private static final int OK = 200;
  private static final int NOT_A_READ = 422;
  private static final int LEAST_ERROR = 400;

  private final Combinations combinations;
  private final Map<Player, ScreenClient> clients;
  private final Doors doors;
  private final Map<Player, Integer> nothing = new HashMap<>();

  FileChecks(Combinations combinations, Map<Player, ScreenClient> clients, Doors doors) {
    this.combinations = combinations;
    this.clients = clients;
    this.doors = doors;
  }

  void all(List<Surface.Screen> screens) {
    for (var screen : screens) {
      if (screen.takesKey()) {
        withKey(screen);
      } else {
        clients.forEach((player, client) -> plain(screen, player, client));
      }
    }
  }

  private void plain(Surface.Screen screen, Player player, ScreenClient client) {
    if (ScreenChecks.isOpen(screen, player)) {
      var shown = client.go(screen.path());
      combinations.tried(
          ScreenChecks.ROLES,
          !shown.view().equals(FAILED) && !shown.view().equals(REFUSED),
          screen.path() + " as " + player.name() + " shows " + shown);
      client.offered().forEach(file -> file(file, player, client));
    }
  }

  private void withKey(Surface.Screen screen) {
    var door = doors.of(screen);
    combinations.tried(Doors.OWN, door.isPresent(), screen.path() + " opens with no own key");
    door.ifPresent(
        found ->
            clients.forEach(
                (player, client) -> {
                  if (ScreenChecks.isOpen(screen, player)) {
                    withKey(found, player, client);
                  }
                }));
  }

  private void withKey(Doors.Door door, Player player, ScreenClient client) {
    client.go(door.own());
    Set.copyOf(client.offered()).forEach(file -> file(file, player, client));
    client.go(door.unknown());
    var none = client.offered();
    if (Cast.isRegions(player)) {
      client.go(door.foreign());
      combinations.tried(
          KEYS,
          client.offered().isEmpty() && none.isEmpty(),
          door.foreign() + " as " + player.name() + " offers " + client.offered());
    }
  }

  private void file(String file, Player owner, ScreenClient client) {
    var none = file.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", Attempt.UNKNOWN.toString());
    var got = client.get("/" + file).statusCode();
    // The address of an upload is there too, but is not asked for in this way.
    var isThere = got == OK || got == NOT_A_READ;
    combinations.tried(OWN, isThere, file + " as " + owner.name() + ": " + got);
    clients.forEach(
        (other, stranger) -> {
          if (!other.equals(owner)) {
            var answer = stranger.get("/" + file).statusCode();
            var expected =
                nothing.computeIfAbsent(other, each -> stranger.get("/" + none).statusCode());
            combinations.tried(
                WRONG,
                answer >= LEAST_ERROR && answer == expected,
                file + " as " + other.name() + ": " + answer + ", none " + expected);
          }
        });
  }
}
