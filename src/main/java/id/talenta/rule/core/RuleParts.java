package id.talenta.rule.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A set of rules taken apart into pieces that can be chosen one by one: each property of each
 * indicator, the order and grouping of each axis, each box, each gate. Parts keep their names when
 * others are added or moved.
 */
final class RuleParts {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String[] AXES = {"performance", "potential"};
  private static final String CODE = "code";
  private static final String COMPONENTS = "components";

  private RuleParts() {}

  /** The pieces by name, such as {@code component/predikat/weight}. */
  static Map<String, JsonNode> of(RuleSet rules) {
    var tree = RuleSetWriter.write(rules);
    var parts = new LinkedHashMap<String, JsonNode>();
    for (var key : new String[] {"title", "description", "provenance"}) {
      if (tree.has(key)) {
        parts.put("head/" + key, tree.path(key));
      }
    }
    for (var axis : AXES) {
      var node = tree.path("axes").path(axis);
      node.path("cutoffs")
          .properties()
          .forEach(entry -> parts.put("cutoffs/" + axis + "/" + entry.getKey(), entry.getValue()));
      parts.put("shape/" + axis, shape(node.path(COMPONENTS)));
      node.path(COMPONENTS).values().forEach(component -> component(component, parts));
    }
    for (var box : tree.path("boxes").values()) {
      parts.put("box/" + box.path("number").asInt(), box);
    }
    for (var gate : tree.path("gates").values()) {
      parts.put("gate/" + gate.path(CODE).asString(), gate);
    }
    parts.put("pool/boxes", tree.path("pool"));
    parts.put("share/performance", tree.path("performance_share"));
    tree.path("talent_shares")
        .properties()
        .forEach(entry -> parts.put("talent/" + entry.getKey(), entry.getValue()));
    return parts;
  }

  /**
   * Puts pieces together.
   *
   * @param name short name of the rules
   * @param spare where pieces of indicators are found that are not among the others
   */
  static RuleSet together(
      String name, Map<String, JsonNode> parts, Function<String, Map<String, JsonNode>> spare) {
    var tree = NODES.objectNode();
    tree.put("name", name);
    var axes = tree.putObject("axes");
    for (var axis : AXES) {
      axes.putObject(axis).putObject("cutoffs");
    }
    var boxes = tree.putArray("boxes");
    var gates = tree.putArray("gates");
    var talent = tree.putObject("talent_shares");
    parts.forEach(
        (key, value) -> {
          var path = key.split("/", 3);
          switch (path[0]) {
            case "head" -> tree.set(path[1], value);
            case "cutoffs" -> ((ObjectNode) axes.path(path[1]).path("cutoffs")).set(path[2], value);
            case "shape" ->
                ((ObjectNode) axes.path(path[1])).set(COMPONENTS, built(value, parts, spare));
            case "box" -> boxes.add(value);
            case "gate" -> gates.add(value);
            case "pool" -> tree.set("pool", value);
            case "share" -> tree.set("performance_share", value);
            case "talent" -> talent.set(path[1], value);
            default -> {}
          }
        });
    return RuleSetFormat.read(tree);
  }

  /** Short names; a group is its short name with those of its parts. */
  private static ArrayNode shape(JsonNode components) {
    var shape = NODES.arrayNode();
    for (var component : components.values()) {
      var entry = NODES.objectNode().put(CODE, component.path(CODE).asString());
      if (component.has(COMPONENTS)) {
        entry.set(COMPONENTS, shape(component.path(COMPONENTS)));
      }
      shape.add(entry);
    }
    return shape;
  }

  private static void component(JsonNode component, Map<String, JsonNode> parts) {
    var start = start(component.path(CODE).asString());
    for (var entry : component.properties()) {
      switch (entry.getKey()) {
        case CODE -> {}
        case COMPONENTS -> entry.getValue().values().forEach(child -> component(child, parts));
        default -> parts.put(start + entry.getKey(), entry.getValue());
      }
    }
  }

  private static ArrayNode built(
      JsonNode shape, Map<String, JsonNode> parts, Function<String, Map<String, JsonNode>> spare) {
    var components = NODES.arrayNode();
    for (var entry : shape.values()) {
      var code = entry.path(CODE).asString();
      var component = components.addObject();
      component.put(CODE, code);
      var own = pieces(code, parts);
      var used = own.isEmpty() ? pieces(code, spare.apply(code)) : own;
      used.forEach(component::set);
      Optional.ofNullable(entry.get(COMPONENTS))
          .ifPresent(children -> component.set(COMPONENTS, built(children, parts, spare)));
    }
    return components;
  }

  private static Map<String, JsonNode> pieces(String code, Map<String, JsonNode> parts) {
    var start = start(code);
    var found = new LinkedHashMap<String, JsonNode>();
    parts.forEach(
        (key, value) -> {
          if (key.startsWith(start)) {
            found.put(key.substring(start.length()), value);
          }
        });
    return found;
  }

  private static String start(String code) {
    return "component/" + code + "/";
  }
}
