package id.talenta.rule;

import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetFormat;
import id.talenta.rule.core.RuleSetWriter;
import id.talenta.tenant.TenantRules.RuleOverride;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A template with the places changed where a region differs from it. */
final class RuleOverrides {
  private RuleOverrides() {}

  /**
   * Puts each value in its place; it keeps the kind of value (number, text, truth value) that
   * stands there in the template.
   *
   * @throws IllegalArgumentException when the template has no such place or the value does not fit
   *     it; the message names the place
   */
  static RuleSet apply(RuleSet template, List<RuleOverride> overrides) {
    var tree = RuleSetWriter.write(template);
    overrides.forEach(override -> put(tree, override));
    return RuleSetFormat.read(tree);
  }

  /** The reasons of all differences, as one text. */
  static String reasons(List<RuleOverride> overrides) {
    return overrides.stream().map(RuleOverride::reason).distinct().collect(Collectors.joining(" "));
  }

  private static void put(ObjectNode tree, RuleOverride override) {
    var place = JsonPointer.compile(override.place());
    var old = tree.at(place);
    if (!old.isValueNode()) {
      throw new IllegalArgumentException("The template has no value at " + override.place());
    }
    var value = value(old, override);
    switch (tree.at(place.head())) {
      case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
      case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
      default -> throw new IllegalArgumentException("No value can stand at " + override.place());
    }
  }

  private static JsonNode value(JsonNode old, RuleOverride override) {
    var nodes = JsonNodeFactory.instance;
    try {
      return switch (old.getNodeType()) {
        case NUMBER -> nodes.numberNode(new BigDecimal(override.value()));
        case BOOLEAN -> nodes.booleanNode(truth(override.value()));
        case STRING -> nodes.stringNode(override.value());
        case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO ->
            throw new IllegalArgumentException(old.getNodeType().name());
      };
    } catch (IllegalArgumentException failure) {
      throw new IllegalArgumentException(
          "“" + override.value() + "” does not fit at " + override.place(), failure);
    }
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }
}
