package id.talenta.rule.core;

import id.talenta.organization.PositionLevel;
import id.talenta.rule.core.Component.Group;
import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads a set of rules from the tree of a file or of the database. What the tree must look like is
 * said by the JSON Schema {@code schema/rule-set.schema.json}, which is checked before; {@link
 * RuleSetWriter} is the way back.
 */
public final class RuleSetFormat {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RuleSetFormat() {}

  /**
   * Reads a tree that keeps to the schema.
   *
   * @throws IllegalArgumentException when it does not
   */
  public static RuleSet read(JsonNode tree) {
    return new RuleSet(
        tree.required("name").asString(),
        text(tree.required("title")),
        tree.has("description") ? text(tree.required("description")) : LocalText.NONE,
        provenance(tree.required("provenance")),
        axis(Axis.PERFORMANCE, tree.required("axes").required("performance")),
        axis(Axis.POTENTIAL, tree.required("axes").required("potential")),
        list(tree.required("boxes"), RuleSetFormat::box),
        list(tree.path("gates"), RuleSetFormat::gate),
        pool(tree.required("pool")),
        tree.required("performance_share").decimalValue(),
        shares(tree.required("talent_shares")));
  }

  /** A text in both languages, or one text that is the same in both. */
  private static LocalText text(JsonNode node) {
    if (node.isString()) {
      return LocalText.same(node.asString());
    }
    return new LocalText(node.required("id").asString(), node.required("en").asString());
  }

  private static Provenance provenance(JsonNode node) {
    return new Provenance(
        text(node.required("source")),
        Provenance.Confidence.valueOf(node.required("confidence").asString()),
        node.path("example").asBoolean(false),
        node.has("note") ? text(node.required("note")) : LocalText.NONE);
  }

  private static AxisRules axis(Axis axis, JsonNode node) {
    var cutoffs = node.required("cutoffs");
    return new AxisRules(
        axis,
        new Cutoffs(
            cutoffs.required("medium").decimalValue(),
            cutoffs.required("high").decimalValue(),
            cutoffs.required("inclusive").asBoolean()),
        list(node.required("components"), RuleSetFormat::component));
  }

  private static Component component(JsonNode node) {
    var code = node.required("code").asString();
    var name = text(node.required("name"));
    if (node.has("components")) {
      return new Group(code, name, list(node.required("components"), RuleSetFormat::component));
    }
    return new Indicator(
        code,
        name,
        constant(Fact.class, node.required("fact")),
        constant(Aggregation.class, node.required("aggregation")),
        node.path("years").asInt(0),
        points(node.required("points")),
        node.required("weight").decimalValue(),
        node.has("scale") ? node.required("scale").decimalValue() : HUNDRED,
        node.has("when_missing") ? node.required("when_missing").decimalValue() : BigDecimal.ZERO,
        node.has("provenance")
            ? Optional.of(provenance(node.required("provenance")))
            : Optional.empty());
  }

  private static Points points(JsonNode node) {
    if (node.has("codes")) {
      var codes = new LinkedHashMap<String, BigDecimal>();
      node.required("codes")
          .properties()
          .forEach(code -> codes.put(code.getKey(), code.getValue().decimalValue()));
      return new Points.Codes(codes);
    }
    if (node.has("bands")) {
      return new Points.Bands(
          list(node.required("bands"), RuleSetFormat::band),
          node.path("lower_inclusive").asBoolean(true));
    }
    return new Points.Linear();
  }

  private static Band band(JsonNode node) {
    var to =
        node.has("to")
            ? Optional.of(node.required("to").decimalValue())
            : Optional.<BigDecimal>empty();
    return new Band(
        node.required("from").decimalValue(), to, node.required("points").decimalValue());
  }

  private static BoxRules box(JsonNode node) {
    return new BoxRules(
        node.required("number").asInt(),
        constant(Grade.class, node.required("performance")),
        constant(Grade.class, node.required("potential")),
        text(node.required("name")),
        list(node.required("actions"), RuleSetFormat::text));
  }

  private static Gate gate(JsonNode node) {
    return new Gate(
        node.required("code").asString(),
        text(node.required("name")),
        constant(Fact.class, node.required("fact")),
        Set.copyOf(list(node.required("codes"), JsonNode::asString)),
        node.required("years").asInt());
  }

  private static Set<Integer> pool(JsonNode node) {
    return new HashSet<>(list(node, JsonNode::asInt));
  }

  private static Map<PositionLevel, BigDecimal> shares(JsonNode node) {
    var shares = new EnumMap<PositionLevel, BigDecimal>(PositionLevel.class);
    node.properties()
        .forEach(
            level ->
                shares.put(PositionLevel.valueOf(level.getKey()), level.getValue().decimalValue()));
    return shares;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
    return Enum.valueOf(type, node.asString().toUpperCase(Locale.ROOT));
  }

  private static <T> List<T> list(JsonNode node, Function<JsonNode, T> reader) {
    var values = new ArrayList<T>();
    node.forEach(element -> values.add(reader.apply(element)));
    return values;
  }
}
