package id.talenta.isolation;

import id.talenta.isolation.Cast.Player;
import id.talenta.platform.Ids;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.testing.Product;
import id.talenta.testing.Raw;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The interface for programs, with real tokens. */
final class EndpointChecks {
  static final String ROLES = "endpoint × wrong token";
  static final String KEYS = "endpoint × foreign key";

  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final String UNKNOWN = Ids.next().toString();
  private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 405);

  private final Combinations combinations;
  private final Product product;

  EndpointChecks(Combinations combinations, Product product) {
    this.combinations = combinations;
    this.product = product;
  }

  void nobodyAndWrongRoles(List<Surface.Endpoint> endpoints, List<Player> players) {
    for (var endpoint : endpoints) {
      if (Open.ENDPOINTS_FOR_ANYBODY.containsKey(endpoint.name())) {
        continue;
      }
      refused(endpoint, "nobody", ask(endpoint, UNKNOWN));
      refused(endpoint, "a forged token", ask(endpoint, UNKNOWN, bearer("e30.e30.e30")));
      for (var player : withPassword(players)) {
        if (player.roles().stream().noneMatch(role -> may(endpoint, role))) {
          refused(endpoint, player.name(), ask(endpoint, UNKNOWN, bearer(token(player))));
        }
      }
    }
  }

  void foreignKeys(List<Surface.Endpoint> endpoints, List<Player> players, List<UUID> keys) {
    for (var player : withPassword(players)) {
      var token = bearer(token(player));
      for (var endpoint : endpoints) {
        if (!endpoint.path().contains("{")) {
          continue;
        }
        var unknown = ask(endpoint, UNKNOWN, token);
        for (var key : keys) {
          var foreign = ask(endpoint, key.toString(), token);
          combinations.tried(
              KEYS,
              foreign.status() == unknown.status() && seen(foreign).equals(seen(unknown)),
              endpoint.name() + " as " + player.name() + ": " + foreign + ", none: " + unknown);
        }
      }
    }
  }

  private static boolean may(Surface.Endpoint endpoint, Role role) {
    return Open.ENDPOINTS.getOrDefault(endpoint.name(), Set.of()).contains(role);
  }

  /** The body, without the key that was asked for and the number of the event. */
  private static String seen(Raw answer) {
    return Outcome.blurred(answer.body()).replaceAll("\"event[A-Za-z]*\":\"[^\"]*\"", "");
  }

  private void refused(Surface.Endpoint endpoint, String who, Raw answer) {
    combinations.tried(
        ROLES,
        REFUSALS.contains(answer.status()),
        endpoint.name() + " as " + who + ": " + answer.status());
  }

  private Raw ask(Surface.Endpoint endpoint, String key, String... headers) {
    var isReading = endpoint.method().equals("GET") || endpoint.method().equals("OPTIONS");
    var all = new String[headers.length + 1];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type: application/json";
    return Raw.send(
        product.address(), endpoint.method(), endpoint.address(key), isReading ? "" : "{}", all);
  }

  private String token(Player player) {
    var region =
        switch (player.person().orElseThrow().scope()) {
          case Scope.Host ignored -> "host";
          case Scope.Tenant tenant -> tenant.code().value();
        };
    var body =
        """
        {"region":"%s","username":"%s","password":"%s"}\
        """
            .formatted(region, player.username(), Cast.PASSWORD);
    var answer =
        Raw.send(
            product.address(), "POST", "/api/v1/token", body, "Content-Type: application/json");
    var found = TOKEN.matcher(answer.body());
    if (!found.find()) {
      throw new IllegalStateException("No token for " + player.name() + ": " + answer.status());
    }
    return found.group(1);
  }

  private static List<Player> withPassword(List<Player> players) {
    return players.stream().filter(player -> !player.username().isEmpty()).toList();
  }

  private static String bearer(String token) {
    return "Authorization: Bearer " + token;
  }
}
