package id.talenta.succession;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import id.talenta.rule.core.LocalText;
import id.talenta.succession.core.Argument;
import id.talenta.succession.core.Basis;
import id.talenta.succession.core.FitFactor;
import id.talenta.succession.core.FitLine;
import id.talenta.succession.core.Phrase;
import id.talenta.succession.core.Requirement;
import id.talenta.succession.core.RequirementCheck;
import id.talenta.succession.core.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How what is frozen of a candidate is written, and read again. */
final class CandidateFormat {
  private CandidateFormat() {}

  static ObjectNode profile(Profile profile) {
    var node = object();
    node.put("name", profile.name());
    node.put("nip", profile.nip());
    node.put("post", profile.post());
    node.put("unit", profile.unitName());
    profile.level().ifPresent(level -> node.put("level", level.name()));
    profile.rank().ifPresent(rank -> node.put("rank", rank));
    node.put("education", profile.education().name());
    node.put("field", profile.educationField());
    profile.retiresOn().ifPresent(day -> node.put("retires", day.toString()));
    return node;
  }

  static Profile profile(JsonNode node) {
    return new Profile(
        node.required("name").asString(),
        node.required("nip").asString(),
        node.required("post").asString(),
        node.required("unit").asString(),
        text(node, "level").map(PositionLevel::valueOf),
        text(node, "rank"),
        Education.valueOf(node.required("education").asString()),
        node.required("field").asString(),
        text(node, "retires").map(LocalDate::parse));
  }

  static ArrayNode fitLines(List<FitLine> lines) {
    return array(
        lines,
        (node, line) -> {
          node.put("factor", line.factor().name());
          node.set("found", phrase(line.found()));
          node.put("points", line.points());
          node.put("weight", line.weight());
          node.put("contribution", line.contribution());
        });
  }

  static List<FitLine> fitLines(JsonNode nodes) {
    return list(
        nodes,
        node ->
            new FitLine(
                FitFactor.valueOf(node.required("factor").asString()),
                phrase(node.required("found")),
                node.required("points").decimalValue(),
                node.required("weight").decimalValue(),
                node.required("contribution").decimalValue()));
  }

  static ArrayNode checks(List<RequirementCheck> checks) {
    return array(
        checks,
        (node, check) -> {
          node.put("requirement", check.requirement().name());
          verdict(node, check.verdict());
          node.set("asked", phrase(check.asked()));
          node.set("found", phrase(check.found()));
          node.putObject("basis")
              .put("origin", check.basis().origin().name())
              .put("source", check.basis().source().indonesian())
              .put("source_english", check.basis().source().english())
              .put("confidence", check.basis().confidence())
              .put("example", check.basis().example());
        });
  }

  private static void verdict(ObjectNode node, Verdict verdict) {
    switch (verdict) {
      case Verdict.Pass ignored -> node.put("verdict", "PASS");
      case Verdict.Unknown ignored -> node.put("verdict", "UNKNOWN");
      case Verdict.Fail fail -> {
        node.put("verdict", "FAIL");
        fail.metFrom().ifPresent(day -> node.put("met_from", day.toString()));
      }
    }
  }

  static List<RequirementCheck> checks(JsonNode nodes) {
    return list(
        nodes,
        node -> {
          var basis = node.required("basis");
          return new RequirementCheck(
              Requirement.valueOf(node.required("requirement").asString()),
              verdict(node),
              phrase(node.required("asked")),
              phrase(node.required("found")),
              new Basis(
                  Basis.Origin.valueOf(basis.required("origin").asString()),
                  new LocalText(
                      basis.required("source").asString(),
                      text(basis, "source_english")
                          .orElseGet(() -> basis.required("source").asString())),
                  basis.required("confidence").asString(),
                  basis.required("example").asBoolean()));
        });
  }

  private static Verdict verdict(JsonNode node) {
    var name = node.required("verdict").asString();
    return switch (name) {
      case "PASS" -> new Verdict.Pass();
      case "UNKNOWN" -> new Verdict.Unknown();
      case "FAIL" -> new Verdict.Fail(text(node, "met_from").map(LocalDate::parse));
      default -> throw new IllegalArgumentException("No verdict: " + name);
    };
  }

  static ArrayNode phrases(List<Phrase> phrases) {
    return array(phrases, CandidateFormat::write);
  }

  static List<Phrase> phrases(JsonNode nodes) {
    return list(nodes, CandidateFormat::phrase);
  }

  private static ObjectNode phrase(Phrase phrase) {
    var node = object();
    write(node, phrase);
    return node;
  }

  private static void write(ObjectNode node, Phrase phrase) {
    node.put("key", phrase.key());
    node.set(
        "arguments",
        array(
            phrase.arguments(),
            (each, argument) -> {
              each.put("type", argument.type().name()).put("value", argument.value());
              if (!argument.english().equals(argument.value())) {
                each.put("english", argument.english());
              }
            }));
  }

  private static Phrase phrase(JsonNode node) {
    return new Phrase(
        node.required("key").asString(),
        list(
            node.required("arguments"),
            each ->
                new Argument(
                    Argument.Type.valueOf(each.required("type").asString()),
                    each.required("value").asString(),
                    text(each, "english").orElseGet(() -> each.required("value").asString()))));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static Optional<String> text(JsonNode node, String name) {
    return node.has(name) ? Optional.of(node.required(name).asString()) : Optional.empty();
  }

  private static <T> ArrayNode array(List<T> values, BiConsumer<ObjectNode, T> writer) {
    var array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> writer.accept(array.addObject(), value));
    return array;
  }

  private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reader) {
    var values = new ArrayList<T>();
    nodes.forEach(node -> values.add(reader.apply(node)));
    return values;
  }
}
