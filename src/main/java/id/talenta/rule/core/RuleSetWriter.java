package id.talenta.rule.core;

import id.talenta.rule.core.Component.Group;
import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a set of rules as a tree, always in the same order, so that equal rules have equal texts.
 */
public final class RuleSetWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RuleSetWriter() {}

  /** The tree that {@link RuleSetFormat} reads back. */
  public static ObjectNode write(RuleSet rules) {
    var tree = NODES.objectNode();
    tree.put("name", rules.name());
    tree.set("title", text(rules.title()));
    if (!rules.description().isEmpty()) {
      tree.set("description", text(rules.description()));
    }
    tree.set("provenance", provenance(rules.provenance()));
    var axes = tree.putObject("axes");
    axes.set("performance", axis(rules.performance()));
    axes.set("potential", axis(rules.potential()));
    var boxes = tree.putArray("boxes");
    rules.boxes().forEach(box -> boxes.add(box(box)));
    var pool = tree.putArray("pool");
    rules.poolBoxes().stream().sorted().forEach(pool::add);
    var gates = tree.putArray("gates");
    rules.gates().forEach(gate -> gates.add(gate(gate)));
    tree.put("performance_share", plain(rules.performanceShare()));
    var shares = tree.putObject("talent_shares");
    new TreeMap<>(rules.talentShares())
        .forEach((level, share) -> shares.put(level.name(), plain(share)));
    return tree;
  }

  private static ObjectNode text(LocalText text) {
    return NODES.objectNode().put("id", text.indonesian()).put("en", text.english());
  }

  private static ObjectNode provenance(Provenance provenance) {
    var node = NODES.objectNode();
    node.set("source", text(provenance.source()));
    node.put("confidence", provenance.confidence().name());
    if (provenance.example()) {
      node.put("example", true);
    }
    if (!provenance.note().isEmpty()) {
      node.set("note", text(provenance.note()));
    }
    return node;
  }

  private static ObjectNode axis(AxisRules axis) {
    var node = NODES.objectNode();
    node.putObject("cutoffs")
        .put("medium", plain(axis.cutoffs().medium()))
        .put("high", plain(axis.cutoffs().high()))
        .put("inclusive", axis.cutoffs().inclusive());
    node.set("components", components(axis.components()));
    return node;
  }

  private static ArrayNode components(List<Component> components) {
    var nodes = NODES.arrayNode();
    components.forEach(component -> nodes.add(component(component)));
    return nodes;
  }

  private static ObjectNode component(Component component) {
    var node = NODES.objectNode();
    node.put("code", component.code());
    node.set("name", text(component.name()));
    switch (component) {
      case Group group -> node.set("components", components(group.components()));
      case Indicator indicator -> indicator(node, indicator);
    }
    return node;
  }

  private static void indicator(ObjectNode node, Indicator indicator) {
    node.put("fact", indicator.fact().name());
    node.put("aggregation", indicator.aggregation().name());
    node.put("years", indicator.years());
    node.set("points", points(indicator.points()));
    node.put("weight", plain(indicator.weight()));
    node.put("scale", plain(indicator.scale()));
    node.put("when_missing", plain(indicator.whenMissing()));
    indicator.provenance().ifPresent(source -> node.set("provenance", provenance(source)));
  }

  private static ObjectNode points(Points points) {
    var node = NODES.objectNode();
    switch (points) {
      case Points.Codes codes -> {
        var entries = node.putObject("codes");
        for (Map.Entry<String, BigDecimal> code : codes.points().entrySet()) {
          entries.put(code.getKey(), plain(code.getValue()));
        }
      }
      case Points.Bands bands -> {
        var entries = node.putArray("bands");
        bands.bands().forEach(band -> entries.add(band(band)));
        node.put("lower_inclusive", bands.lowerInclusive());
      }
      case Points.Linear ignored -> node.put("linear", true);
    }
    return node;
  }

  private static ObjectNode band(Band band) {
    var node = NODES.objectNode().put("from", plain(band.from()));
    band.to().ifPresent(to -> node.put("to", plain(to)));
    return node.put("points", plain(band.points()));
  }

  private static ObjectNode box(BoxRules box) {
    var node = NODES.objectNode();
    node.put("number", box.number());
    node.put("performance", box.performance().name());
    node.put("potential", box.potential().name());
    node.set("name", text(box.name()));
    var actions = node.putArray("actions");
    box.actions().forEach(action -> actions.add(text(action)));
    return node;
  }

  private static ObjectNode gate(Gate gate) {
    var node = NODES.objectNode();
    node.put("code", gate.code());
    node.set("name", text(gate.name()));
    node.put("fact", gate.fact().name());
    var codes = node.putArray("codes");
    gate.codes().stream().sorted().forEach(codes::add);
    node.put("years", gate.years());
    return node;
  }

  /** One way to write each number: 60 for 60.00. */
  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
