package id.talenta.rule.ui;

import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleUpdate;
import id.talenta.rule.core.Component;
import id.talenta.rule.core.RuleMerge.Item;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetEdit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Words for a piece of the rules, and for what it says. */
final class PartTexts {
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "name", "rule.part.name",
          "weight", "rule.part.weight",
          "points", "rule.part.points",
          "years", "rule.part.years",
          "when_missing", "rule.part.when_missing",
          "scale", "rule.part.scale",
          "fact", "rule.part.fact",
          "aggregation", "rule.part.aggregation",
          "provenance", "rule.part.provenance");

  private final Map<String, String> names;

  PartTexts(RuleUpdate update) {
    this.names =
        Stream.of(update.mine(), update.newest().rules(), update.base().rules())
            .flatMap(PartTexts::components)
            .collect(
                Collectors.toMap(
                    Component::code,
                    component -> RuleTexts.of(component.name()),
                    (first, later) -> first));
  }

  private static Stream<Component> components(RuleSet rules) {
    return Stream.of(rules.performance(), rules.potential())
        .flatMap(axis -> axis.components().stream())
        .flatMap(RuleSetEdit::withinAndItself);
  }

  /** What the piece is. */
  String name(Item item) {
    var path = item.key().split("/", 3);
    return switch (path[0]) {
      case "component" -> Text.of(property(path[2]), name(path[1]));
      case "cutoffs" -> Text.of("rule.part.cutoffs." + path[2], axis(path[1]));
      case "shape" -> Text.of("rule.part.shape", axis(path[1]));
      case "box" -> Text.of("rule.part.box", path[1]);
      case "gate" -> Text.of("rule.part.gate", gate(item).orElse(path[1]));
      case "pool" -> Text.of("rule.part.pool");
      case "share" -> Text.of("rule.part.share");
      case "talent" -> Text.of("rule.part.talent", Text.of("organization.level." + path[1]));
      default -> Text.of("rule.part.head." + path[1]);
    };
  }

  private static String property(String property) {
    return Optional.ofNullable(PROPERTIES.get(property)).orElse("rule.part.other");
  }

  private String name(String code) {
    return Optional.ofNullable(names.get(code)).orElse(code);
  }

  private static String axis(String axis) {
    return Text.of("rule.axis." + axis.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> gate(Item item) {
    return Stream.of(item.mine(), item.theirs(), item.base())
        .flatMap(Optional::stream)
        .findFirst()
        .map(gate -> local(gate.path("name")));
  }

  /** What the piece says. */
  String value(Optional<JsonNode> piece) {
    return piece.map(this::value).orElseGet(() -> Text.of("rule.part.none"));
  }

  private String value(JsonNode node) {
    if (node.isNumber()) {
      return Formats.decimal(node.decimalValue());
    }
    if (node.isBoolean()) {
      return Text.of(node.asBoolean() ? "rule.part.true" : "rule.part.false");
    }
    if (node.isString()) {
      return word(node.asString());
    }
    if (node.isArray()) {
      return node.values().stream().map(this::value).collect(Collectors.joining(", "));
    }
    return node.has("id") && node.has("en") ? local(node) : whole(node);
  }

  /** An object in words: a box or a gate by its name, anything else by its entries. */
  private String whole(JsonNode node) {
    if (node.has("actions")) {
      var actions = node.path("actions").values().stream().map(PartTexts::local);
      return local(node.path("name")) + ": " + actions.collect(Collectors.joining(", "));
    }
    if (node.has("name")) {
      return local(node.path("name"));
    }
    if (node.has("source")) {
      return value(node.path("source"));
    }
    if (node.has("from")) {
      var end = node.has("to") ? "–" + value(node.path("to")) : "+";
      return value(node.path("from")) + end + " → " + value(node.path("points"));
    }
    if (node.has("code")) {
      var name = name(node.path("code").asString());
      return node.has("components") ? name + " (" + value(node.path("components")) + ")" : name;
    }
    if (node.has("linear")) {
      return Text.of("rule.part.linear");
    }
    if (node.has("bands")) {
      return value(node.path("bands"));
    }
    return node.has("codes") ? codes(node.path("codes")) : codes(node);
  }

  private String codes(JsonNode codes) {
    return codes.properties().stream()
        .map(entry -> word(entry.getKey()) + " " + value(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String word(String code) {
    return Stream.of("evidence.code.", "rule.fit.", "rule.fact.", "rule.aggregation.")
        .map(prefix -> prefix + code)
        .filter(key -> Messages.shared().has(key))
        .findFirst()
        .map(Text::of)
        .orElse(code);
  }

  private static String local(JsonNode text) {
    return switch (Language.current()) {
      case INDONESIAN -> text.path("id").asString();
      case ENGLISH -> text.path("en").asString();
    };
  }
}
