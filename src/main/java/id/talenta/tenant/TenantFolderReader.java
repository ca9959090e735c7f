package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.platform.yaml.YamlSchema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the files of one folder; what is wrong with any of them is told all at once. */
final class TenantFolderReader {
  private static final Map<FolderFile, YamlSchema> SCHEMAS =
      Arrays.stream(FolderFile.values())
          .filter(FolderFile::isYaml)
          .collect(Collectors.toMap(Function.identity(), file -> YamlSchema.of(file.schema())));

  /** What the shared folder gives to a government that has none of its own. */
  private static final String NATIONAL = "_national";

  private final FolderFiles files;
  private final List<YamlProblem> problems = new ArrayList<>();
  private final Map<FolderFile, String> texts = new EnumMap<>(FolderFile.class);
  private final Map<FolderFile, YamlFile> contents = new EnumMap<>(FolderFile.class);

  TenantFolderReader(FolderFiles files) {
    this.files = files;
  }

  ConfigurationFolder folder(TenantCode code) {
    refuseStrangers(code);
    var scoring =
        Arrays.stream(FolderFile.values())
            .filter(FolderFile::isScoring)
            .anyMatch(file -> files.bytes(file.path(code.value())).isPresent());
    for (var file : FolderFile.values()) {
      if (scoring || !file.isScoring()) {
        read(file, code.value());
      }
    }
    check(code);
    refuseIfWrong();
    return new ConfigurationFolder(code, texts, contents);
  }

  /** A file for a government that has no folder of its own yet. */
  String national(FolderFile file) {
    read(file, NATIONAL);
    Optional.ofNullable(contents.get(FolderFile.POSITIONS))
        .ifPresent(found -> new PositionRulesCheck(found, problems).check());
    refuseIfWrong();
    return Optional.ofNullable(texts.get(file)).orElseThrow();
  }

  /** Whether there is such a folder. */
  boolean exists(TenantCode code) {
    return files.bytes(FolderFile.IDENTITY.path(code.value())).isPresent();
  }

  private void refuseStrangers(TenantCode code) {
    files.names(code.value()).stream()
        .filter(name -> FolderFile.named(name).isEmpty())
        .sorted()
        .forEach(name -> note(code + "/" + name, "tenant.folder.stranger"));
  }

  private void check(TenantCode code) {
    with(FolderFile.IDENTITY, file -> new IdentityCheck(file, problems).check(code));
    with(FolderFile.BRANDING, file -> new BrandingCheck(file, problems).check());
    with(FolderFile.POSITIONS, file -> new PositionRulesCheck(file, problems).check());
    with(FolderFile.RULES, this::checkDay);
    Optional.ofNullable(texts.get(FolderFile.EMBLEM))
        .ifPresent(
            svg -> new EmblemCheck(FolderFile.EMBLEM.path(code.value()), problems).check(svg));
  }

  private void with(FolderFile file, Consumer<YamlFile> check) {
    Optional.ofNullable(contents.get(file)).ifPresent(check);
  }

  private void read(FolderFile file, String folder) {
    var path = file.path(folder);
    var bytes = files.bytes(path);
    if (bytes.isEmpty()) {
      note(path, "yaml.problem.missing");
      return;
    }
    new FolderText(path, problems)
        .read(bytes.get())
        .ifPresent(
            text -> {
              texts.put(file, text);
              if (file.isYaml()) {
                parse(file, path, text);
              }
            });
  }

  /** Keeps the content when it can be read and follows its schema; what is wrong is noted. */
  private void parse(FolderFile file, String path, String text) {
    try {
      var content = YamlFile.read(path, text);
      var wrong = Optional.ofNullable(SCHEMAS.get(file)).orElseThrow().check(content);
      problems.addAll(wrong);
      if (wrong.isEmpty()) {
        contents.put(file, content);
      }
    } catch (YamlException failure) {
      problems.addAll(failure.problems());
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

  private void note(String path, String reasonKey) {
    problems.add(new YamlProblem(path, 1, "", reasonKey, List.of()));
  }

  private void refuseIfWrong() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(YamlProblem::file).thenComparingInt(YamlProblem::line));
      throw new YamlException(problems);
    }
  }
}
