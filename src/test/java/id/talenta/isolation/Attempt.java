package id.talenta.isolation;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Samples;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, with the places in them where a key or a region's code stands. */
final class Attempt {
  /** A key that no row has. */
  static final UUID UNKNOWN = Ids.next();

  /** A region that there is not. */
  static final TenantCode NOWHERE = new TenantCode("tidak_ada");

  private final Surface.Call call;
  private final Examples examples;

  Attempt(Surface.Call call, Examples examples) {
    this.call = call;
    this.examples = examples;
  }

  Surface.Call call() {
    return call;
  }

  /** The places, in the order of the arguments. */
  List<String> places() {
    var places = new LinkedHashSet<String>();
    var unused = call.arguments(new Filling(Map.of(), 1, places));
    return List.copyOf(places);
  }

  /** Keys without which those at the other places would mean nothing. */
  Map<String, Object> before() {
    return examples.before(call, places());
  }

  /** Whether a place holds the code of a region and not a key. */
  static boolean isCode(String place) {
    return place.startsWith("code:");
  }

  /** What stands at a place for what there is not. */
  static Object none(String place) {
    return isCode(place) ? NOWHERE : UNKNOWN;
  }

  /**
   * The arguments.
   *
   * @param values what stands where; elsewhere stands what there is not
   * @param number the sample of a number, such as the version of what is changed
   */
  @Nullable Object[] arguments(Map<String, Object> values, int number) {
    return call.arguments(new Filling(values, number, new LinkedHashSet<>()));
  }

  private final class Filling implements Samples.Choice {
    private final Map<String, Object> values;
    private final int number;
    private final SequencedSet<String> places;

    Filling(Map<String, Object> values, int number, SequencedSet<String> places) {
      this.values = values;
      this.number = number;
      this.places = places;
    }

    @Override
    public Optional<Object> of(String place, Class<?> type) {
      if (type == UUID.class) {
        return Optional.of(key(place));
      }
      if (type == TenantCode.class) {
        var code = "code:" + place;
        places.add(code);
        return Optional.of(values.getOrDefault(code, NOWHERE));
      }
      return examples.of(call, place, type, number, this::key, this);
    }

    private UUID key(String place) {
      places.add(place);
      return (UUID) values.getOrDefault(place, UNKNOWN);
    }
  }
}
