package id.talenta.isolation;

import id.talenta.isolation.Fitting.Fit;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Services, called by those whom they name, with keys of another region's rows: wherever a key
 * stands in the arguments, also within records and lists, and each at its place with keys of own
 * rows at the others.
 */
final class ServiceKeyChecks {
  static final String KEYS = "service × foreign key";
  static final String HOST_KEYS = "service × key at the host";
  static final String CODES = "service × foreign code";
  static final String PEOPLE = "service × foreign key as named role";
  static final String OWN = "service × own key";
  static final String WRITTEN = "service × nothing written";

  private static final Set<Role> OF_THE_HOST =
      EnumSet.of(Role.HOST_ADMIN, Role.HOST_AUDITOR, Role.SUPPORTER, Role.SYSTEM);

  private final Combinations combinations;
  private final Region region;
  private final Region foreign;
  private final Function<Role, Actor> actors;
  private final Runnable idle;
  private final Examples examples;
  private final Fitting fitting;

  /**
   * Made for the people of one region.
   *
   * @param region theirs
   * @param foreign whose keys are tried
   * @param actors somebody of theirs with a role
   * @param idle waits until jobs that were begun are done
   */
  ServiceKeyChecks(
      Combinations combinations,
      Region region,
      Region foreign,
      Function<Role, Actor> actors,
      Runnable idle) {
    this.combinations = combinations;
    this.region = region;
    this.foreign = foreign;
    this.actors = actors;
    this.idle = idle;
    this.examples = new Examples(region);
    this.fitting = new Fitting(region);
  }

  void all(List<Surface.Call> calls) throws SQLException {
    try (var tables = new Tables(List.of(region.code(), foreign.code()))) {
      for (var call : calls) {
        var attempt = new Attempt(call, examples);
        if (OF_THE_HOST.containsAll(call.roles())) {
          ofTheHost(attempt);
        } else if (!attempt.places().isEmpty()) {
          ofTheRegion(attempt, tables);
        }
      }
    }
  }

  /** Keys of a region's own rows mean nothing in the host's scope. */
  private void ofTheHost(Attempt attempt) {
    var role = attempt.call().roles().contains(Role.SYSTEM) ? Role.SYSTEM : Role.HOST_ADMIN;
    var keys = attempt.places().stream().filter(place -> !Attempt.isCode(place)).toList();
    for (var place : attempt.call().roles().contains(role) ? keys : List.<String>of()) {
      var unknown = outcome(attempt, Scope.host(), role, Map.of(), 1);
      for (var key : foreign.keys().each()) {
        var found = outcome(attempt, Scope.host(), role, Map.of(place, key), 1);
        same(KEYS, attempt, place, role, found, unknown);
      }
    }
  }

  private void ofTheRegion(Attempt attempt, Tables tables) throws SQLException {
    var roles = roles(attempt.call());
    var fit = fitting.of(attempt, actors.apply(roles.getFirst()));
    idle.run();
    var state = tables.state();
    for (var place : attempt.places()) {
      var name = attempt.call() + " " + place;
      combinations.tried(
          OWN,
          fit.places().contains(place) != Open.KEYS_NOT_REACHED.containsKey(name),
          name + " makes a difference: " + fit.places().contains(place));
      if (Open.KEYS_WRITTEN_DOWN.containsKey(name)) {
        continue;
      }
      for (var role : roles) {
        tryAt(attempt, place, role, fit, role == roles.getFirst());
      }
      var after = tables.state();
      var changed = Tables.changed(state, after);
      state = after;
      combinations.tried(WRITTEN, changed.isEmpty(), name + " wrote to " + changed);
    }
  }

  private void tryAt(Attempt attempt, String place, Role role, Fit fit, boolean isFirst) {
    var scope = Scope.tenant(region.code());
    var others = new HashMap<>(fit.values());
    var own =
        Optional.ofNullable(others.remove(place)).filter(each -> fit.places().contains(place));
    var unknown = outcome(attempt, scope, role, others, fit.number());
    if (Attempt.isCode(place)) {
      var found =
          outcome(attempt, scope, role, Fitting.with(others, place, foreign.code()), fit.number());
      same(CODES, attempt, place, role, found, unknown);
      return;
    }
    var isEach = isFirst && !Open.SLOW.contains(attempt.call().toString());
    var tried = own.filter(each -> !isEach).map(this::like).orElseGet(foreign::each);
    for (var key : tried) {
      var found = outcome(attempt, scope, role, Fitting.with(others, place, key), fit.number());
      var isHosts = foreign.hostKeys().table(key).isPresent();
      same(isFirst ? isHosts ? HOST_KEYS : KEYS : PEOPLE, attempt, place, role, found, unknown);
    }
  }

  /** Keys of the same kind of row as an own one that makes a difference. */
  private List<UUID> like(Object own) {
    return Stream.concat(
            foreign.keys().in(region.keys().table(own)),
            foreign.hostKeys().in(region.hostKeys().table(own)))
        .distinct()
        .toList();
  }

  /** The system first, where it may call: it is held back by nothing but the scope. */
  private static List<Role> roles(Surface.Call call) {
    var people = EnumSet.copyOf(call.roles());
    people.removeAll(Cast.OF_THE_HOST);
    // What a visitor reads is written down in the region, which is its purpose.
    people.remove(call.roles().size() > 1 ? Role.VISITOR : Role.SYSTEM);
    return people.stream()
        .sorted((one, other) -> Boolean.compare(other == Role.SYSTEM, one == Role.SYSTEM))
        .toList();
  }

  private void same(
      String kind, Attempt attempt, String place, Role role, String found, String unknown) {
    combinations.tried(
        kind,
        found.equals(unknown),
        attempt.call() + " " + place + " as " + role + ": " + found + " but unknown: " + unknown);
  }

  private String outcome(
      Attempt attempt, Scope scope, Role role, Map<String, Object> values, int number) {
    var arguments = attempt.arguments(values, number);
    return Scopes.call(scope, actors.apply(role), () -> Outcome.of(attempt.call(), arguments))
        .visible();
  }
}
