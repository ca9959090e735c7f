package id.talenta.isolation;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds keys of a region's own rows with which a call gets as far as it can. What a key is looked
 * for by is seen from it: a place where no own key makes a difference shows nothing about the keys
 * of others either.
 */
final class Fitting {
  /** Versions of what is changed. */
  private static final int[] NUMBERS = {1, 0, 2};

  /** So many different answers are followed up at each place. */
  private static final int WAYS = 4;

  /** They need another scope too, but only once they have been given what there is. */
  private static final Set<String> IN_TWO_SCOPES =
      Set.of("ExitPackageService.again", "ExitPackageService.fetch");

  private final Region region;

  Fitting(Region region) {
    this.region = region;
  }

  /**
   * Own keys that make a difference, each at its place.
   *
   * @param values by place; also those that were needed before the others
   * @param number the sample of a number
   * @param places where a key makes a difference
   */
  record Fit(Map<String, Object> values, int number, Set<String> places) {}

  /** The best that was found. */
  Fit of(Attempt attempt, Actor actor) {
    var places = attempt.places();
    var search = new Search(attempt, actor);
    var before = attempt.before();
    var best = new Fit(before, NUMBERS[0], Set.of());
    for (var number : NUMBERS) {
      var found = search.repeated(places, number);
      if (found.size() > best.places().size()) {
        var values = new HashMap<>(before);
        values.putAll(found);
        best = new Fit(values, number, Set.copyOf(found.keySet()));
      }
      if (best.places().size() == places.size()) {
        break;
      }
    }
    return best;
  }

  private List<Object> candidates(String place) {
    return Attempt.isCode(place)
        ? List.of(region.code())
        : Stream.concat(region.keys().all().stream(), region.hostKeys().all().stream())
            .distinct()
            .map(Object.class::cast)
            .toList();
  }

  private final class Search {
    private final Attempt attempt;
    private final Actor actor;
    private final Map<String, Object> before;
    private final boolean isUndone;

    Search(Attempt attempt, Actor actor) {
      this.attempt = attempt;
      this.actor = actor;
      this.before = attempt.before();
      this.isUndone =
          !IN_TWO_SCOPES.contains(attempt.call().toString())
              && !in(() -> Outcome.undone(attempt.call(), attempt.arguments(before, NUMBERS[0])))
                  .isOtherScope();
    }

    /** A place may only be reached once a later one is filled. */
    Map<String, Object> repeated(List<String> places, int number) {
      Map<String, Object> values = Map.of();
      var before = -1;
      while (values.size() > before) {
        before = values.size();
        var known = values;
        var open = places.stream().filter(place -> !known.containsKey(place)).toList();
        values = filled(open, values, number);
      }
      return values;
    }

    private Map<String, Object> filled(
        List<String> places, Map<String, Object> values, int number) {
      if (places.isEmpty()) {
        return values;
      }
      var rest = places.subList(1, places.size());
      var ways = ways(places, values, number);
      if (ways.isEmpty()) {
        return filled(rest, values, number);
      }
      var best = values;
      for (var key : ways) {
        var found = filled(rest, with(values, places.getFirst(), key), number);
        best = found.size() > best.size() ? found : best;
        if (best.size() == values.size() + places.size()) {
          break;
        }
      }
      return best;
    }

    /** A key for each answer that differs from the one for none. */
    private List<Object> ways(List<String> places, Map<String, Object> values, int number) {
      var place = places.getFirst();
      var unknown = outcome(with(values, place, Attempt.none(place)), number);
      var ways = new LinkedHashMap<String, Object>();
      for (var key : candidates(place)) {
        var outcome = outcome(with(values, place, key), number);
        if (!outcome.equals(unknown)) {
          ways.putIfAbsent(outcome, key);
        }
        if (ways.size() == (places.size() == 1 ? 1 : WAYS)) {
          break;
        }
      }
      return List.copyOf(ways.values());
    }

    private String outcome(Map<String, Object> values, int number) {
      var all = new HashMap<>(before);
      all.putAll(values);
      var arguments = attempt.arguments(all, number);
      return in(() ->
              isUndone
                  ? Outcome.undone(attempt.call(), arguments)
                  : Outcome.of(attempt.call(), arguments))
          .visible();
    }

    private <T> T in(Supplier<T> work) {
      return Scopes.call(Scope.tenant(region.code()), actor, work);
    }
  }

  static Map<String, Object> with(Map<String, Object> values, String place, Object value) {
    var all = new HashMap<>(values);
    all.put(place, value);
    return all;
  }
}
