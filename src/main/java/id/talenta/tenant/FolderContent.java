package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.PositionRules.Below;
import id.talenta.tenant.PositionRules.EselonRule;
import id.talenta.tenant.PositionRules.LevelRule;
import id.talenta.tenant.PositionRules.Performance;
import id.talenta.tenant.PositionRules.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Turns the contents of files that were found good into records. */
final class FolderContent {
  private FolderContent() {}

  static TenantIdentity identity(JsonNode content) {
    var agency = content.path("personnel_agency");
    return new TenantIdentity(
        new TenantCode(text(content, "code")),
        text(content, "name"),
        TenantKind.valueOf(text(content, "kind")),
        text(content, "capital"),
        text(content, "head_title"),
        new TenantIdentity.PersonnelAgency(
            text(agency, "name"), text(agency, "abbreviation"), agency.path("example").asBoolean()),
        text(content, "time_zone"));
  }

  static RegionColours colours(JsonNode content) {
    var colours = content.path("colours");
    return new RegionColours(text(colours, "primary"), text(colours, "accent"));
  }

  static Workflow workflow(JsonNode content) {
    var shortlist = content.path("shortlist");
    return new Workflow(
        shortlist.at("/names/value").asInt(),
        shortlist.at("/same_level/value").asBoolean(),
        content.at("/decision/shortest_reason/value").asInt());
  }

  static TenantRules rules(JsonNode content) {
    return new TenantRules(
        text(content, "template"),
        content.path("template_version").asInt(),
        LocalDate.parse(text(content, "valid_from")),
        list(
            content.path("overrides"),
            node ->
                new TenantRules.RuleOverride(
                    text(node, "place"), node.path("value"), text(node, "reason"))));
  }

  static PositionRules positions(JsonNode content) {
    return new PositionRules(
        number(content.path("assessment_validity_years")),
        list(content.path("eselons"), FolderContent::eselon),
        list(content.path("levels"), FolderContent::level));
  }

  private static EselonRule eselon(JsonNode node) {
    return new EselonRule(
        text(node, "eselon"),
        text(node, "level"),
        text(node, "minimum_rank"),
        text(node, "maximum_rank"),
        text(node, "source"),
        Confidence.valueOf(text(node, "confidence")),
        node.path("example").asBoolean(false));
  }

  private static LevelRule level(JsonNode node) {
    return new LevelRule(
        text(node, "level"),
        text(node, "kind"),
        number(node.path("retirement_age")),
        sourced(node.path("minimum_education"), value -> text(value, "value")),
        sourced(node.path("position_class"), FolderContent::range),
        number(node.path("competence_level")),
        optional(node, "below").map(value -> sourced(value, FolderContent::below)),
        optional(node, "experience_years").map(FolderContent::number),
        optional(node, "maximum_age").map(FolderContent::number),
        optional(node, "performance").map(value -> sourced(value, FolderContent::performance)));
  }

  private static Range range(JsonNode node) {
    return new Range(node.path("minimum").asInt(), node.path("maximum").asInt());
  }

  private static Below below(JsonNode node) {
    return new Below(list(node.path("levels"), JsonNode::asString), node.path("years").asInt());
  }

  private static Performance performance(JsonNode node) {
    return new Performance(text(node, "minimum_rating"), node.path("years").asInt());
  }

  private static Sourced<Integer> number(JsonNode node) {
    return sourced(node, value -> value.path("value").asInt());
  }

  private static <T> Sourced<T> sourced(JsonNode node, Function<JsonNode, T> value) {
    return new Sourced<>(
        value.apply(node),
        text(node, "source"),
        Confidence.valueOf(text(node, "confidence")),
        node.path("example").asBoolean(false));
  }

  private static Optional<JsonNode> optional(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(found -> !found.isMissingNode());
  }

  private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> element) {
    return nodes.values().stream().map(element).toList();
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString();
  }
}
