package id.talenta.testing;

import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.LackingEvidence;
import id.talenta.people.PeopleLimit;
import id.talenta.rule.RuleTemplates;
import id.talenta.rule.core.RuleSet;
import id.talenta.succession.core.FitFactor;
import id.talenta.succession.core.FitRules;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes some value of a type, so that a method can be called that will not get as far as its use.
 */
public final class Samples {
  private static final String HASH = "0".repeat(64);
  private static final List<String> TEXTS =
      List.of(HASH, "x", "oki", "III/c", "198001012005011001", "2026");
  private static final Map<Class<?>, Object> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, HASH),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(double.class, 1.0),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(UUID.class, new UUID(1, 1)),
          Map.entry(LocalDate.class, LocalDate.of(2026, 1, 1)),
          Map.entry(Year.class, Year.of(2026)),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Duration.class, Duration.ofMinutes(1)),
          Map.entry(Path.of("x").getClass(), Path.of("x")),
          Map.entry(Path.class, Path.of("x")),
          Map.entry(Object.class, "x"),
          Map.entry(JsonNode.class, JsonMapper.shared().createObjectNode()),
          Map.entry(RuleSet.class, new RuleTemplates().list().getFirst()),
          Map.entry(
              FitRules.class,
              new FitRules(
                  List.of(new FitRules.Weight(FitFactor.values()[0], BigDecimal.valueOf(100))),
                  BigDecimal.ONE,
                  BigDecimal.ONE,
                  List.of(new FitRules.Step(0, BigDecimal.ONE)),
                  "x",
                  "x",
                  true)),
          Map.entry(
              EvidenceData.class,
              EvidenceData.ofYear(
                  EvidenceKind.PERFORMANCE_RATING,
                  EvidenceKind.PERFORMANCE_RATING.codes().iterator().next(),
                  Optional.empty(),
                  2025,
                  "x")),
          Map.entry(
              PeopleLimit.class,
              new LackingEvidence(Set.of(EvidenceKind.AWARD), LocalDate.of(2026, 1, 1))),
          Map.entry(byte[].class, new byte[] {1}));

  private final Choice choice;

  private Samples(Choice choice) {
    this.choice = choice;
  }

  /** Values that somebody chooses instead of the usual ones. */
  @FunctionalInterface
  public interface Choice {
    /**
     * The value to take.
     *
     * @param place where it stands, such as {@code 0.personId}: the number of the argument and the
     *     names of the records' parts
     * @param type its type
     * @return nothing for the usual value
     */
    Optional<Object> of(String place, Class<?> type);
  }

  /**
   * Some value of this type.
   *
   * @throws IllegalStateException when there is no way to make one
   */
  public static Object of(Type type) {
    return of(type, "", (place, chosen) -> Optional.empty());
  }

  /** As {@link #of(Type)}, with some values within it chosen by somebody. */
  public static Object of(Type type, String place, Choice choice) {
    return new Samples(choice).make(type, place);
  }

  private Object make(Type type, String place) {
    return switch (type) {
      case ParameterizedType generic -> generic(generic, place);
      case WildcardType wildcard -> make(wildcard.getUpperBounds()[0], place);
      case Class<?> simple -> simple(simple, place);
      default -> "x";
    };
  }

  private Object generic(ParameterizedType type, String place) {
    var raw = (Class<?>) type.getRawType();
    var chosen = choice.of(place, raw);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    if (raw == Optional.class) {
      return Optional.of(make(type.getActualTypeArguments()[0], place));
    }
    if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
      return List.of(make(type.getActualTypeArguments()[0], place + "[]"));
    }
    if (raw == Set.class) {
      return Set.of(make(type.getActualTypeArguments()[0], place + "[]"));
    }
    if (raw == Stream.class) {
      return Stream.of(make(type.getActualTypeArguments()[0], place + "[]"));
    }
    if (raw == Map.class) {
      return Map.of(
          make(type.getActualTypeArguments()[0], place + "[key]"),
          make(type.getActualTypeArguments()[1], place + "[]"));
    }
    if (raw == SortedMap.class) {
      return new TreeMap<>();
    }
    return simple(raw, place);
  }

  private Object simple(Class<?> type, String place) {
    var known = choice.of(place, type).or(() -> Optional.ofNullable(PLAIN.get(type)));
    if (known.isPresent()) {
      return known.get();
    }
    if (type.isArray()) {
      var array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, make(type.getComponentType(), place + "[]"));
      return array;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      return simple(type.getPermittedSubclasses()[0], place);
    }
    if (type.isRecord()) {
      return record(type, place);
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) ->
              method.getReturnType() == void.class
                  ? null
                  : make(method.getGenericReturnType(), place + "()"));
    }
    return made(type);
  }

  /** A record refuses what is not of its kind: texts of several kinds are tried. */
  private Object record(Class<?> type, String place) {
    var parts = type.getRecordComponents();
    var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Throwable last = new IllegalStateException("No text fits " + type);
    for (var text : TEXTS) {
      var arguments =
          Arrays.stream(parts)
              .map(
                  part ->
                      part.getType() == String.class
                          ? text
                          : make(part.getGenericType(), place + "." + part.getName()))
              .toArray();
      try {
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException refused) {
        last = refused.getTargetException();
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    throw new IllegalStateException("No sample of " + type, last);
  }

  private static Object made(Class<?> type) {
    for (var method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type) {
        try {
          method.setAccessible(true);
          return method.invoke(
              null, Arrays.stream(method.getGenericParameterTypes()).map(Samples::of).toArray());
        } catch (ReflectiveOperationException another) {
          continue;
        }
      }
    }
    for (var constructor : type.getDeclaredConstructors()) {
      try {
        constructor.setAccessible(true);
        return constructor.newInstance(
            Arrays.stream(constructor.getGenericParameterTypes()).map(Samples::of).toArray());
      } catch (ReflectiveOperationException another) {
        continue;
      }
    }
    throw new IllegalStateException("No sample of " + type);
  }
}
