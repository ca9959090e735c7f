package id.talenta.platform.scope;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service was asked, and whom its answer shows. */
final class Answer {
  private static final int DEEPEST = 6;

  private Answer() {}

  /** Keys of the people in an answer, in their order, however deep they stand in its records. */
  static Set<UUID> people(@Nullable Object answer) {
    var people = new LinkedHashSet<UUID>();
    collect(answer, people, DEEPEST);
    return people;
  }

  private static void collect(@Nullable Object value, Set<UUID> people, int deeper) {
    if (deeper == 0) {
      return;
    }
    switch (value) {
      case ShownPerson person -> people.add(person.shownPerson());
      case Optional<?> some -> some.ifPresent(each -> collect(each, people, deeper));
      case Collection<?> many -> many.forEach(each -> collect(each, people, deeper - 1));
      case Map<?, ?> map -> map.values().forEach(each -> collect(each, people, deeper - 1));
      case Record parts -> {
        for (var component : parts.getClass().getRecordComponents()) {
          collect(part(parts, component), people, deeper - 1);
        }
      }
      case null, default -> {}
    }
  }

  /**
   * What narrows a question: of the arguments that are filters, the parts that are not empty, and
   * from which row on. Keys alone say nothing of what was searched.
   */
  static Map<String, Object> question(Map<String, ?> arguments) {
    var question = new TreeMap<String, Object>();
    arguments.forEach(
        (name, value) -> {
          if (value instanceof Record filter) {
            narrow(filter, question);
          } else if (value instanceof String || value instanceof Boolean || value instanceof Enum) {
            question.put(name, value);
          } else if (name.equals("offset") && value instanceof Integer offset && offset > 0) {
            question.put(name, offset);
          }
        });
    return question;
  }

  private static void narrow(Record filter, Map<String, Object> question) {
    for (var component : filter.getClass().getRecordComponents()) {
      var part = part(filter, component);
      if (part instanceof Optional<?> some) {
        part = some.orElse(null);
      }
      if (part != null && !(part instanceof Collection<?> many && many.isEmpty())) {
        question.put(component.getName(), part instanceof Collection<?> ? part : part.toString());
      }
    }
    question.values().removeIf(""::equals);
  }

  private static @Nullable Object part(Record whole, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
