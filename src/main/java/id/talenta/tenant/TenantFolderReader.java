package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.platform.yaml.YamlSchema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the files of one folder; what is wrong with any of them is told all at once. */
final class TenantFolderReader {
  private static final YamlSchema IDENTITY = YamlSchema.of("tenant-identity");
  private static final YamlSchema RULES = YamlSchema.of("tenant-rules");
  private static final YamlSchema POSITIONS = YamlSchema.of("tenant-positions");
  private static final String NATIONAL_POSITIONS = "_national/positions.yaml";

  private final FolderFiles files;
  private final List<YamlProblem> problems = new ArrayList<>();

  TenantFolderReader(FolderFiles files) {
    this.files = files;
  }

  /**
   * The contents of a folder's files, checked but not yet turned into records.
   *
   * @param identity of {@code identity.yaml}
   * @param rules of {@code rules.yaml}
   * @param positions of {@code positions.yaml}
   * @param emblem text of {@code emblem.svg}
   */
  record Contents(JsonNode identity, JsonNode rules, JsonNode positions, String emblem) {}

  TenantFolder read(TenantCode code) {
    var contents = contents(code);
    return new TenantFolder(
        FolderContent.identity(contents.identity()),
        FolderContent.rules(contents.rules()),
        FolderContent.positions(contents.positions()),
        contents.emblem());
  }

  Contents contents(TenantCode code) {
    var identity = yaml(code + "/identity.yaml", IDENTITY);
    var rules = yaml(code + "/rules.yaml", RULES);
    var positions = yaml(code + "/positions.yaml", POSITIONS);
    var emblem = text(code + "/emblem.svg");
    identity.ifPresent(file -> new IdentityCheck(file, problems).check(code));
    rules.ifPresent(this::checkDay);
    positions.ifPresent(file -> new PositionRulesCheck(file, problems).check());
    emblem.ifPresent(svg -> new EmblemCheck(code + "/emblem.svg", problems).check(svg));
    refuseIfWrong();
    return new Contents(
        identity.orElseThrow().content(),
        rules.orElseThrow().content(),
        positions.orElseThrow().content(),
        emblem.orElseThrow());
  }

  /** The levels for a government that has no folder of its own yet. */
  JsonNode nationalPositions() {
    var positions = yaml(NATIONAL_POSITIONS, POSITIONS);
    positions.ifPresent(file -> new PositionRulesCheck(file, problems).check());
    refuseIfWrong();
    return positions.orElseThrow().content();
  }

  /** Whether there is such a folder. */
  boolean exists(TenantCode code) {
    return files.text(code + "/identity.yaml").isPresent();
  }

  /** The file, when it can be read and follows its schema; what is wrong is noted. */
  private Optional<YamlFile> yaml(String path, YamlSchema schema) {
    return text(path).flatMap(text -> checked(path, text, schema));
  }

  private Optional<YamlFile> checked(String path, String text, YamlSchema schema) {
    try {
      var file = YamlFile.read(path, text);
      var wrong = schema.check(file);
      problems.addAll(wrong);
      return wrong.isEmpty() ? Optional.of(file) : Optional.empty();
    } catch (YamlException failure) {
      problems.addAll(failure.problems());
      return Optional.empty();
    }
  }

  private void checkDay(YamlFile rules) {
    var day = rules.content().path("valid_from").asString();
    try {
      LocalDate.parse(day);
    } catch (DateTimeParseException failure) {
      problems.add(rules.problem("/valid_from", "tenant.folder.day", day));
    }
  }

  private Optional<String> text(String path) {
    var text = files.text(path);
    if (text.isEmpty()) {
      problems.add(new YamlProblem(path, 1, "", "yaml.problem.missing", List.of()));
    }
    return text;
  }

  private void refuseIfWrong() {
    if (!problems.isEmpty()) {
      throw new YamlException(problems);
    }
  }
}
