package id.talenta.tenant;

import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say about {@code positions.yaml}. */
final class PositionRulesCheck {
  private static final List<String> RANKS =
      List.of(
          "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c",
          "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e");

  private final YamlFile file;
  private final List<YamlProblem> problems;

  PositionRulesCheck(YamlFile file, List<YamlProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void check() {
    var levels = new HashSet<String>();
    file.content().path("levels").values().forEach(rule -> levels.add(text(rule, "level")));
    checkEselons(levels);
    checkLevels();
  }

  private void checkEselons(Set<String> levels) {
    var seen = new HashSet<String>();
    var index = 0;
    for (var rule : file.content().path("eselons").values()) {
      var place = "/eselons/" + index++;
      if (!seen.add(text(rule, "eselon"))) {
        problems.add(file.problem(place, "tenant.folder.repeated", text(rule, "eselon")));
      }
      if (!levels.contains(text(rule, "level"))) {
        problems.add(file.problem(place, "tenant.folder.level", text(rule, "level")));
      }
      if (rankOf(rule, "minimum_rank") > rankOf(rule, "maximum_rank")) {
        problems.add(file.problem(place, "tenant.folder.range"));
      }
    }
  }

  private void checkLevels() {
    var seen = new HashSet<String>();
    var index = 0;
    for (var rule : file.content().path("levels").values()) {
      var place = "/levels/" + index++;
      var level = text(rule, "level");
      if (!seen.add(level)) {
        problems.add(file.problem(place, "tenant.folder.repeated", level));
      }
      if (!text(rule, "kind").equals(kindOf(level))) {
        problems.add(file.problem(place + "/kind", "tenant.folder.kind", level, kindOf(level)));
      }
      var classes = rule.path("position_class");
      if (classes.path("minimum").asInt() > classes.path("maximum").asInt()) {
        problems.add(file.problem(place + "/position_class", "tenant.folder.range"));
      }
    }
  }

  private static String kindOf(String level) {
    if (level.equals("PELAKSANA")) {
      return "EXECUTIVE";
    }
    return level.startsWith("JF_") ? "FUNCTIONAL" : "STRUCTURAL";
  }

  private static int rankOf(JsonNode rule, String name) {
    return RANKS.indexOf(text(rule, name));
  }

  private static String text(JsonNode rule, String name) {
    return rule.path(name).asString();
  }
}
