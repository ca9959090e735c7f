package id.talenta.rule;

import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlWriter;
import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.Provenance.Confidence;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetWriter;
import id.talenta.tenant.FolderFile;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes rules that were changed on the screen as the three files of scoring, in one way only. */
final class RuleFolderWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SOURCE = "Ditetapkan daerah melalui layar aturan";
  private static final String RULES_NOTE =
      "# What people are scored by: a template of the host's library, and where the region differs"
          + " from it.\n";
  private static final String THRESHOLDS_NOTE =
      "# Where each axis goes from low to medium and from medium to high, on the scale of 0 to"
          + " 100.\n";
  private static final String BOXES_NOTE =
      "# The nine boxes: where each stands on the two axes, its name, and what is recommended for"
          + " the people in it.\n";
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 300;

  private final RuleTemplate template;
  private final RuleSetVersion version;

  RuleFolderWriter(RuleTemplate template, RuleSetVersion version) {
    this.template = template;
    this.version = version;
  }

  /**
   * The text of a file.
   *
   * @param stored what the file said before, to keep the reasons of differences that are the same
   */
  String write(FolderFile file, Optional<YamlFile> stored) {
    return switch (file) {
      case RULES -> RULES_NOTE + YamlWriter.write(rules(stored));
      case THRESHOLDS -> THRESHOLDS_NOTE + YamlWriter.write(thresholds());
      case BOXES -> BOXES_NOTE + YamlWriter.write(boxes(version.rules()));
      case IDENTITY, BRANDING, EMBLEM, POSITIONS, SUCCESSION, WORKFLOW ->
          throw new IllegalArgumentException(file.fileName());
    };
  }

  private ObjectNode rules(Optional<YamlFile> stored) {
    var node = NODES.objectNode();
    node.put("template", template.name());
    node.put("template_version", template.version());
    node.put("valid_from", version.validFrom().toString());
    sourced(node);
    var overrides = node.putArray("overrides");
    var before = bare(RuleSetWriter.write(template.rules()));
    var after = bare(RuleSetWriter.write(version.rules()));
    for (var difference : RuleOverrides.between(before, after)) {
      var override = overrides.addObject();
      override.put("place", difference.place());
      override.set("value", difference.value());
      override.put("reason", reason(difference, stored));
    }
    return node;
  }

  /** Without what the two other files say. */
  private static ObjectNode bare(ObjectNode tree) {
    tree.remove("boxes");
    tree.remove("pool");
    tree.path("axes").values().forEach(axis -> ((ObjectNode) axis).remove("cutoffs"));
    return tree;
  }

  private String reason(RuleOverrides.Difference difference, Optional<YamlFile> stored) {
    return stored.stream()
        .flatMap(file -> file.content().path("overrides").values().stream())
        .filter(
            override ->
                override.path("place").asString().equals(difference.place())
                    && override.path("value").equals(difference.value()))
        .map(override -> override.path("reason").asString())
        .findFirst()
        .orElseGet(this::reason);
  }

  private String reason() {
    var reason = version.reason().replaceAll("\\s+", " ").strip();
    var told = reason.length() < SHORTEST_REASON ? SOURCE + ": " + reason : reason;
    return told.length() > LONGEST_REASON ? told.substring(0, LONGEST_REASON) : told;
  }

  private ObjectNode thresholds() {
    var node = NODES.objectNode();
    node.set("performance", cutoffs(version.rules().performance()));
    node.set("potential", cutoffs(version.rules().potential()));
    return node;
  }

  private static ObjectNode cutoffs(AxisRules axis) {
    var node = NODES.objectNode();
    node.put("medium", axis.cutoffs().medium());
    node.put("high", axis.cutoffs().high());
    node.put("inclusive", axis.cutoffs().inclusive());
    return sourced(node);
  }

  private static ObjectNode boxes(RuleSet rules) {
    var tree = RuleSetWriter.write(rules);
    var node = sourced(NODES.objectNode());
    node.set("boxes", tree.required("boxes"));
    var pool = node.putObject("pool");
    pool.set("boxes", tree.required("pool"));
    sourced(pool);
    return node;
  }

  private static ObjectNode sourced(ObjectNode node) {
    return node.put("source", SOURCE).put("confidence", Confidence.R.name());
  }
}
