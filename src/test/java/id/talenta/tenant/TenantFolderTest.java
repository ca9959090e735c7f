package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TenantFolderTest {
  private static final TenantCode OKI = new TenantCode("oki");

  @TempDir Path directory;

  @BeforeEach
  void copyAGoodFolder() throws IOException {
    Files.createDirectories(directory.resolve("oki"));
    for (var file : FolderFile.values()) {
      var source = file == FolderFile.RULES ? "magelang" : "oki";
      Files.copy(
          Path.of("tenants", source, file.fileName()),
          directory.resolve("oki").resolve(file.fileName()));
    }
  }

  static List<String> everyFolder() throws IOException {
    try (var folders = Files.list(Path.of("tenants"))) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(TenantCode::isValid)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("everyFolder")
  void every_folder_of_the_repository_can_be_read(String code) {
    var folder = TenantFolder.read(new TenantCode(code));

    assertThat(folder.identity().code().value()).isEqualTo(code);
    assertThat(folder.identity().name()).startsWith(start(folder.identity().kind()));
    assertThat(folder.positions().level("JPT_MADYA").isPresent())
        .isEqualTo(folder.identity().kind() == TenantKind.PROVINCE);
    assertThat(folder.emblem()).contains("bukan lambang daerah yang sebenarnya");
  }

  private static String start(TenantKind kind) {
    return switch (kind) {
      case PROVINCE -> "Provinsi ";
      case CITY -> "Kota ";
      case REGENCY -> "Kabupaten ";
    };
  }

  @Test
  void the_regions_of_the_demo_have_folders() throws IOException {
    assertThat(everyFolder())
        .contains("banjarmasin", "jabar", "jayapura", "kaltim", "magelang", "oki", "tangerang");
  }

  @Test
  void the_law_s_limits_are_read_with_their_source() {
    var pratama = TenantFolder.read(OKI, directory).positions().level("JPT_PRATAMA").orElseThrow();

    assertThat(pratama.maximumAge())
        .contains(new Sourced<>(56, "PP 11/2017 jo. PP 17/2020", Confidence.L, false));
    assertThat(pratama.below().orElseThrow().value())
        .isEqualTo(new PositionRules.Below(List.of("ADMINISTRATOR", "JF_MADYA"), 2));
  }

  @Test
  void a_government_without_a_folder_gets_the_national_levels() {
    var positions =
        FolderContent.positions(
            YamlFile.read(
                    "positions.yaml",
                    new TenantFolderReader(FolderFiles.onClassPath())
                        .national(FolderFile.POSITIONS))
                .content());

    assertThat(positions.levels()).hasSize(13);
  }

  @Test
  void a_folder_that_is_missing_is_told_file_by_file() {
    var problems = problems(new TenantCode("nowhere"));

    assertThat(problems)
        .extracting(YamlProblem::file)
        .containsExactlyInAnyOrder(
            "nowhere/identity.yaml",
            "nowhere/branding.yaml",
            "nowhere/emblem.svg",
            "nowhere/positions.yaml",
            "nowhere/succession.yaml",
            "nowhere/workflow.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "identity.yaml  | code: oki            | code: palembang         | 2  | tenant.folder.code",
        "identity.yaml  | kind: REGENCY        | kind: VILLAGE           | 4  |"
            + " yaml.problem.choice",
        "identity.yaml  | head_title: Bupati   | head_title: Gubernur    | 6  |"
            + " tenant.folder.head_title",
        "identity.yaml  | capital: Kayuagung   | capitol: Kayuagung      | 5  |"
            + " yaml.problem.unknown",
        "branding.yaml  | `#7a2530`            | `#fff0f0`               | 4  |"
            + " tenant.folder.contrast",
        "rules.yaml     | overrides: []        | overrides: none         | 10 | yaml.problem.type",
        "rules.yaml     | 2026-01-01           | 2026-13-01              | 7  |"
            + " yaml.problem.pattern",
        "rules.yaml     | 2026-01-01           | 2026-02-30              | 7  | tenant.folder.day",
        "positions.yaml | eselon: II.a         | eselon: V.a             | 6  |"
            + " yaml.problem.pattern",
        "positions.yaml | II.b, level: JPT_PRATAMA | II.b, level: JPT_MADYA | 7 |"
            + " tenant.folder.level",
        "positions.yaml | eselon: II.b         | eselon: II.a            | 7  |"
            + " tenant.folder.repeated",
        "positions.yaml | minimum_rank: IV/b   | minimum_rank: IV/e      | 7  |"
            + " tenant.folder.range",
        "positions.yaml | kind: EXECUTIVE      | kind: FUNCTIONAL        | 38 | tenant.folder.kind",
        "positions.yaml | value: 56            | value: fifty-six        | 21 | yaml.problem.type",
        "positions.yaml | value: 56            | value: 560              | 21 |"
            + " yaml.problem.maximum",
        "positions.yaml | confidence: L        | confidence: M           | 4  |"
            + " yaml.problem.required",
        "emblem.svg     | <ellipse             | <script                 | 5  |"
            + " tenant.folder.emblem.forbidden",
        "emblem.svg     | <ellipse             | <!-- x --><ellipse      | 5  |"
            + " tenant.folder.emblem.forbidden",
        "emblem.svg     | <ellipse             | <![CDATA[x]]><ellipse   | 5  |"
            + " tenant.folder.emblem.forbidden",
        "emblem.svg     | fill=                | onload=                 | 4  |"
            + " tenant.folder.emblem.forbidden",
        "emblem.svg     | </svg>               | </sgv>                  | 6  |"
            + " tenant.folder.emblem.syntax",
      })
  void a_malformed_folder_is_refused_with_file_line_and_reason(
      String file, String good, String bad, int line, String reason) throws IOException {
    replaceFirst(file, good, bad);

    assertThat(problems(OKI))
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("oki/" + file);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.reasonKey()).isEqualTo(reason);
            });
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() throws IOException {
    replaceFirst("identity.yaml", "kind: REGENCY", "kind: VILLAGE");
    replaceFirst("rules.yaml", "overrides: []", "overrides: none");
    Files.delete(directory.resolve("oki/emblem.svg"));

    assertThat(problems(OKI))
        .extracting(YamlProblem::file)
        .contains("oki/identity.yaml", "oki/rules.yaml", "oki/emblem.svg");
  }

  private void replaceFirst(String name, String good, String bad) throws IOException {
    var file = directory.resolve("oki").resolve(name);
    var text = Files.readString(file);
    var start = text.indexOf(good);
    assertThat(start).as("%s in %s", good, name).isNotNegative();
    Files.writeString(file, text.substring(0, start) + bad + text.substring(start + good.length()));
  }

  private List<YamlProblem> problems(TenantCode code) {
    return catchThrowableOfType(YamlException.class, () -> TenantFolder.read(code, directory))
        .problems();
  }
}
