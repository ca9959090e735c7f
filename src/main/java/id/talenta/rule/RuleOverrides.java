package id.talenta.rule;

import id.talenta.tenant.TenantRules.RuleOverride;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a region's rules differ from a template, place by place. */
final class RuleOverrides {
  private RuleOverrides() {}

  /**
   * A difference that cannot be.
   *
   * @param index its place in the list
   * @param reasonKey key of the reason
   * @param argument value for the reason's place
   */
  record Fault(int index, String reasonKey, String argument) {}

  /**
   * Puts each value in its place within the tree.
   *
   * @return what could not be put: a place that the template does not have or that is named twice,
   *     or a value of another kind than stands there
   */
  static List<Fault> apply(ObjectNode tree, List<RuleOverride> overrides) {
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (var index = 0; index < overrides.size(); index++) {
      var override = overrides.get(index);
      if (!seen.add(override.place())) {
        faults.add(new Fault(index, "rule.file.twice", override.place()));
      } else {
        var place = index;
        put(tree, override).ifPresent(key -> faults.add(new Fault(place, key, override.place())));
      }
    }
    return faults;
  }

  /** The reasons of all differences, as one text. */
  static String reasons(List<RuleOverride> overrides) {
    return overrides.stream().map(RuleOverride::reason).distinct().collect(Collectors.joining(" "));
  }

  /** What must be put into the template to get the rules; both are whole trees of rules. */
  static List<Difference> between(JsonNode template, JsonNode rules) {
    var found = new ArrayList<Difference>();
    compare(template, rules, "", found);
    return found;
  }

  /**
   * A place and the value to put there.
   *
   * @param place JSON pointer
   * @param value what the rules have there
   */
  record Difference(String place, JsonNode value) {}

  private static void compare(
      JsonNode template, JsonNode rules, String place, List<Difference> found) {
    if (template.isObject() && rules.isObject() && sameKeys(template, rules)) {
      template
          .properties()
          .forEach(
              entry ->
                  compare(
                      entry.getValue(),
                      rules.path(entry.getKey()),
                      place + "/" + escape(entry.getKey()),
                      found));
    } else if (template.isArray() && rules.isArray() && sameParts(template, rules)) {
      for (var index = 0; index < template.size(); index++) {
        compare(template.get(index), rules.get(index), place + "/" + index, found);
      }
    } else if (!same(template, rules)) {
      found.add(new Difference(place, rules));
    }
  }

  private static boolean sameKeys(JsonNode template, JsonNode rules) {
    return List.copyOf(template.propertyNames()).equals(List.copyOf(rules.propertyNames()));
  }

  /** As many elements, and those that have a short name have the same ones in the same order. */
  private static boolean sameParts(JsonNode template, JsonNode rules) {
    if (template.size() != rules.size()) {
      return false;
    }
    for (var index = 0; index < template.size(); index++) {
      if (!template.get(index).path("code").equals(rules.get(index).path("code"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.equals(other);
  }

  private static Optional<String> put(ObjectNode tree, RuleOverride override) {
    var place = JsonPointer.compile(override.place());
    var old = tree.at(place);
    if (old.isMissingNode()) {
      return Optional.of("rule.file.nowhere");
    }
    if (!sameKind(old, override.value())) {
      return Optional.of("rule.file.kind");
    }
    switch (tree.at(place.head())) {
      case ObjectNode object -> object.set(place.last().getMatchingProperty(), override.value());
      case ArrayNode array -> array.set(place.last().getMatchingIndex(), override.value());
      default -> {
        return Optional.of("rule.file.nowhere");
      }
    }
    return Optional.empty();
  }

  private static boolean sameKind(JsonNode old, JsonNode value) {
    return old.getNodeType() == value.getNodeType();
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
