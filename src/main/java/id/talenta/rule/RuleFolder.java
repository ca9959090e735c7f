package id.talenta.rule;

import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.platform.yaml.YamlSchema;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetFormat;
import id.talenta.rule.core.RuleSetWriter;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantRules.RuleOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a folder's three files of scoring together: the template, the differences of {@code
 * rules.yaml}, the cut-offs of {@code thresholds.yaml} and the boxes of {@code boxes.yaml}.
 */
final class RuleFolder {
  private static final YamlSchema SCHEMA = YamlSchema.of("rule-set");
  private static final Pattern CUTOFFS =
      Pattern.compile("/axes/(performance|potential)/cutoffs(/.*)?");
  private static final Pattern BOXES = Pattern.compile("/(boxes|pool)(/.*)?");
  private static final Pattern HEAD =
      Pattern.compile("/(name|axes|axes/performance|axes/potential)");

  private final RuleSet template;
  private final YamlFile rules;
  private final YamlFile thresholds;
  private final YamlFile boxes;
  private final List<RuleOverride> overrides;
  private final List<YamlProblem> problems = new ArrayList<>();

  /**
   * Takes a folder that has chosen its scoring.
   *
   * @param template the template that its rules name
   */
  RuleFolder(RuleSet template, ConfigurationFolder folder) {
    this.template = template;
    this.rules = folder.content(FolderFile.RULES).orElseThrow();
    this.thresholds = folder.content(FolderFile.THRESHOLDS).orElseThrow();
    this.boxes = folder.content(FolderFile.BOXES).orElseThrow();
    this.overrides = folder.rules().orElseThrow().overrides();
  }

  /** The rules, or nothing when there are {@link #problems}. */
  Optional<RuleSet> compose() {
    refuseMisplaced();
    var tree = RuleSetWriter.write(template);
    for (var fault : RuleOverrides.apply(tree, overrides)) {
      problems.add(
          rules.problem(
              "/overrides/" + fault.index() + "/place", fault.reasonKey(), fault.argument()));
    }
    cutoffs(tree, "performance");
    cutoffs(tree, "potential");
    tree.set("boxes", boxes.content().path("boxes"));
    tree.set("pool", boxes.content().at("/pool/boxes"));
    if (problems.isEmpty()) {
      check(tree);
    }
    return problems.isEmpty() ? Optional.of(RuleSetFormat.read(tree)) : Optional.empty();
  }

  /** What is wrong, by file and line. */
  List<YamlProblem> problems() {
    return problems;
  }

  /** What another file says must not be said twice. */
  private void refuseMisplaced() {
    for (var index = 0; index < overrides.size(); index++) {
      var place = overrides.get(index).place();
      var pointer = "/overrides/" + index + "/place";
      if (CUTOFFS.matcher(place).matches()) {
        problems.add(
            rules.problem(pointer, "rule.file.elsewhere", place, FolderFile.THRESHOLDS.fileName()));
      } else if (BOXES.matcher(place).matches()) {
        problems.add(
            rules.problem(pointer, "rule.file.elsewhere", place, FolderFile.BOXES.fileName()));
      } else if (HEAD.matcher(place).matches()) {
        problems.add(rules.problem(pointer, "rule.file.wide", place));
      }
    }
  }

  private void cutoffs(ObjectNode tree, String axis) {
    var wanted = thresholds.content().path(axis);
    var cutoffs = JsonNodeFactory.instance.objectNode();
    cutoffs.set("medium", wanted.path("medium"));
    cutoffs.set("high", wanted.path("high"));
    cutoffs.set("inclusive", wanted.path("inclusive"));
    ((ObjectNode) tree.path("axes").path(axis)).set("cutoffs", cutoffs);
  }

  private void check(JsonNode tree) {
    for (var wrong : SCHEMA.check(YamlFile.of("", tree))) {
      problems.add(located(wrong.place(), wrong.reasonKey(), wrong.arguments()));
    }
    if (problems.isEmpty()) {
      for (var problem : RuleSetCheck.check(RuleSetFormat.read(tree))) {
        var placed = RuleFileProblems.placed(tree, problem);
        problems.add(located(placed.place(), placed.reasonKey(), placed.arguments()));
      }
    }
  }

  /** A problem of the whole, told of the file and the line that brought it. */
  private YamlProblem located(String place, String reasonKey, List<String> arguments) {
    var values = arguments.toArray(String[]::new);
    var cutoffs = CUTOFFS.matcher(place);
    if (cutoffs.matches()) {
      return thresholds.problem("/" + cutoffs.group(1), reasonKey, values);
    }
    if (place.startsWith("/boxes")) {
      return boxes.problem(place, reasonKey, values);
    }
    if (place.startsWith("/pool")) {
      return boxes.problem("/pool/boxes", reasonKey, values);
    }
    for (var index = overrides.size() - 1; index >= 0; index--) {
      var override = overrides.get(index).place();
      if (isWithin(override, place) || isWithin(place, override)) {
        return rules.problem("/overrides/" + index + "/value", reasonKey, values);
      }
    }
    return rules.problem("/template", reasonKey, values);
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }
}
