package id.talenta.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad folders do not go in, and whoever sent one is told where and why. */
abstract class RefusedFolders {
  private static final Path DIRTY = Path.of("src/test/resources/configuration/dirty");
  private static final TenantCode MAGELANG = new TenantCode("magelang");

  static List<String> everyFault() throws IOException {
    try (var cases = Files.list(DIRTY)) {
      return cases.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("everyFault")
  void a_malformed_folder_is_refused_with_file_line_and_reason(String fault) throws IOException {
    var tenant = Regions.of("magelang");
    var before = Regions.export(tenant);
    var files = dirty(DIRTY.resolve(fault));

    var problems = refusal(files);

    for (var expected : Files.readAllLines(DIRTY.resolve(fault).resolve("expected"))) {
      assertThat(problems).as(fault).anyMatch(problem -> expected.equals(shortened(problem)));
    }
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.line()).isPositive();
              for (var language : Language.values()) {
                assertThat(problem.reason(language)).isNotBlank().doesNotContain("{0}");
              }
            });
    assertThat(Regions.export(tenant)).isEqualTo(before);
  }

  @Test
  void a_file_that_is_too_large_is_refused_unread() {
    var files = Regions.bytes("magelang");
    files.put("workflow.yaml", ("#" + "x".repeat(250_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(files))
        .extracting(RefusedFolders::shortened)
        .containsExactly("workflow.yaml:1 tenant.folder.size");
  }

  /** The good folder with the case's files in place of its own, and without those it leaves out. */
  private static Map<String, byte[]> dirty(Path fault) throws IOException {
    var files = Regions.bytes("magelang");
    try (var own = Files.list(fault)) {
      for (var file : own.toList()) {
        var name = file.getFileName().toString();
        switch (name) {
          case "expected" -> {}
          case "missing" -> Files.readAllLines(file).forEach(files::remove);
          default -> files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static List<YamlProblem> refusal(Map<String, byte[]> files) {
    return TestDatabase.in(
        MAGELANG,
        () ->
            catchThrowableOfType(
                    YamlException.class,
                    () ->
                        Regions.service()
                            .plan(
                                ConfigurationFolder.of(MAGELANG, files),
                                Regions.today(),
                                () -> true))
                .problems());
  }

  private static String shortened(YamlProblem problem) {
    return problem.file().replaceFirst("^magelang/", "")
        + ":"
        + problem.line()
        + " "
        + problem.reasonKey();
  }
}
