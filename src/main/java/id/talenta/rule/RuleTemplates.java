package id.talenta.rule;

import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlSchema;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetFormat;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The templates that come with the program, in {@code tenants/_templates}, in the order in which
 * they are offered.
 */
@Singleton
public class RuleTemplates {
  private static final String FOLDER = "/tenants/_templates/";

  private final List<File> files = names().stream().map(RuleTemplates::file).toList();
  private final Map<String, RuleSet> templates;

  /** Reads and checks them. */
  public RuleTemplates() {
    this.templates = read(files);
  }

  /** One that came with the program: its name, its version, and the text of its file. */
  record File(String name, int version, String text) {}

  /** Their files. */
  List<File> files() {
    return files;
  }

  /** All templates. */
  public List<RuleSet> list() {
    return List.copyOf(templates.values());
  }

  /** This version of a template, if it came with the program. */
  Optional<RuleTemplate> find(String name, int version) {
    return files.stream()
        .filter(file -> file.name().equals(name) && file.version() == version)
        .findFirst()
        .flatMap(file -> find(name))
        .map(rules -> new RuleTemplate(name, version, rules));
  }

  /** The template with this name. */
  public Optional<RuleSet> find(String name) {
    return Optional.ofNullable(templates.get(name));
  }

  /**
   * Reads a set of rules from the text of a file.
   *
   * @throws YamlException when the text does not keep to the schema, naming line and reason
   */
  static RuleSet read(String name, String text) {
    var file = YamlFile.read(name, text);
    var problems = YamlSchema.of("rule-set").check(file);
    if (!problems.isEmpty()) {
      throw new YamlException(problems);
    }
    return RuleSetFormat.read(file.content());
  }

  private static Map<String, RuleSet> read(List<File> files) {
    var found = new LinkedHashMap<String, RuleSet>();
    for (var file : files) {
      var name = file.name();
      var rules = read(name + ".yaml", file.text());
      var problems = RuleSetCheck.check(rules);
      if (!problems.isEmpty()) {
        throw new IllegalStateException("Template " + name + ": " + problems);
      }
      found.put(name, rules);
    }
    return found;
  }

  private static List<JsonNode> names() {
    return List.copyOf(
        YamlFile.read("index.yaml", text("index.yaml")).content().required("templates").values());
  }

  private static File file(JsonNode entry) {
    var name = entry.required("name").asString();
    return new File(name, entry.required("version").asInt(), text(name + ".yaml"));
  }

  private static String text(String file) {
    try (var stream =
        Objects.requireNonNull(RuleTemplates.class.getResourceAsStream(FOLDER + file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
