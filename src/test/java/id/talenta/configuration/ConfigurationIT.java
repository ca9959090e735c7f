package id.talenta.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.rule.RuleSetService;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.ConfigurationStore;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantConfiguration;
import id.talenta.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders go in, are kept, and come out as they were; bad ones do not go in. */
class ConfigurationIT {
  private static final Path DIRTY = Path.of("src/test/resources/configuration/dirty");
  private static final TenantCode MAGELANG = new TenantCode("magelang");
  private static final String REASON = "Menerapkan berkas daerah";

  /** The same by the screen, in a browser. */
  @Nested
  class OnScreen extends ConfigurationScreen {}

  /** Templates of the host, in a browser. */
  @Nested
  class Library extends LibraryScreen {}

  static List<String> everyFolder() {
    return Regions.codes();
  }

  static List<String> everyFault() throws IOException {
    try (var cases = Files.list(DIRTY)) {
      return cases.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("everyFolder")
  void a_folder_that_is_exported_applied_and_exported_is_the_same_to_the_byte(String code) {
    var tenant = Regions.of(code);
    var shipped = Regions.files(code);
    assertThat(Regions.export(tenant)).isEqualTo(shipped);

    Regions.apply(tenant, shipped, REASON);
    var first = Regions.export(tenant);
    var again = Regions.apply(tenant, first, REASON);
    var second = Regions.export(tenant);

    assertThat(first).isEqualTo(shipped);
    assertThat(second).isEqualTo(first);
    assertThat(again.isEmpty()).isTrue();
    assertThat(TestDatabase.in(tenant, () -> Regions.service().drift())).contains(List.of());
  }

  @Test
  void a_government_without_a_folder_has_one_that_can_be_applied() {
    var tenant = TestDatabase.newTenant();
    var first = Regions.export(tenant);
    assertThat(first).hasSize(6).doesNotContainKey(FolderFile.RULES);
    assertThat(Regions.apply(tenant, first, REASON).isEmpty()).isTrue();
    assertThat(Regions.export(tenant)).isEqualTo(first);
  }

  @Test
  void what_was_changed_on_the_screen_is_written_and_comes_back_the_same() {
    var fresh = Regions.fresh("jayapura");
    var tenant = fresh.tenant();
    var rules = TestDatabase.context().getBean(RuleSetService.class);
    TestDatabase.in(
        tenant,
        () -> {
          var version = rules.inForce(Regions.today()).orElseThrow();
          var id = rules.beginFromVersion(version.id());
          var draft = rules.find(id).orElseThrow();
          var changed = Changes.onScreen(draft.rules());
          rules.save(id, draft.contentHash(), changed);
          rules.publish(id, Regions.today(), "Diubah di layar aturan");
          return true;
        });

    var first = Regions.export(tenant);
    assertThat(first.get(FolderFile.THRESHOLDS)).contains("high: 85").contains("confidence: R");
    assertThat(first.get(FolderFile.RULES))
        .contains("place: /axes/performance/components/0/weight")
        .contains("reason: Diubah di layar aturan");
    assertThat(first.get(FolderFile.BOXES)).isEqualTo(fresh.files().get(FolderFile.BOXES));
    var files = ConfigurationFolder.ofTexts(tenant, fresh.files());
    assertThat(TestDatabase.in(tenant, () -> Regions.service().differences(files)))
        .anySatisfy(
            difference -> {
              assertThat(difference.place()).isEqualTo("/performance/high");
              assertThat(difference.files()).contains("80");
              assertThat(difference.database()).contains("85");
            });

    var plan = Regions.apply(tenant, first, REASON);
    assertThat(plan.rulesFrom()).isEmpty();
    assertThat(Regions.export(tenant)).isEqualTo(first);
  }

  @Test
  void a_change_is_looked_at_first_then_applied_whole_and_used_at_once() {
    var fresh = Regions.fresh("tangerang");
    var tenant = fresh.tenant();
    var changed = new EnumMap<>(fresh.files());
    replace(changed, FolderFile.THRESHOLDS, "high: 80", "high: 90");
    replace(changed, FolderFile.BOXES, "Penghargaan", "Piagam wali kota");
    replace(changed, FolderFile.WORKFLOW, "value: 20,", "value: 40,");
    replace(
        changed,
        FolderFile.POSITIONS,
        "retirement_age: { value: 60",
        "retirement_age: { value: 62");
    var before = Regions.export(tenant);

    var folder = ConfigurationFolder.ofTexts(tenant, changed);
    var plan =
        TestDatabase.in(tenant, () -> Regions.service().plan(folder, Regions.today(), () -> true));

    assertThat(plan.differences())
        .extracting(ConfigurationDifference::place)
        .contains("/performance/high", "/decision/shortest_reason/value");
    assertThat(plan.rulesFrom()).contains(Regions.today());
    assertThat(plan.retirements())
        .singleElement()
        .satisfies(change -> assertThat(change.after()).isEqualTo(62));
    assertThat(Regions.export(tenant)).isEqualTo(before);

    TestDatabase.in(tenant, () -> Regions.service().apply(plan, REASON));

    var configuration = TestDatabase.context().getBean(TenantConfiguration.class);
    assertThat(TestDatabase.in(tenant, configuration::workflow).shortestReason()).isEqualTo(40);
    var rules = TestDatabase.context().getBean(RuleSetService.class);
    var version = TestDatabase.in(tenant, () -> rules.inForce(Regions.today())).orElseThrow();
    assertThat(version.rules().performance().cutoffs().high()).isEqualByComparingTo("90");
    assertThat(version.rules().box(9).orElseThrow().actions().getLast().indonesian())
        .isEqualTo("Piagam wali kota");
    assertThat(version.reason()).isEqualTo(REASON);
    assertThat(TestDatabase.in(tenant, () -> Regions.service().history()).getFirst().files())
        .containsExactly(
            FolderFile.POSITIONS, FolderFile.THRESHOLDS, FolderFile.BOXES, FolderFile.WORKFLOW);
    assertThatThrownBy(() -> TestDatabase.in(tenant, () -> Regions.service().apply(plan, REASON)))
        .isInstanceOfSatisfying(
            UserError.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("configuration.error.changed"));
  }

  @Test
  void a_version_that_begins_later_is_in_force_from_its_day_and_none_is_ever_changed() {
    var fresh = Regions.fresh("kaltim");
    var tenant = fresh.tenant();
    var store = TestDatabase.context().getBean(ConfigurationStore.class);
    var before = TestDatabase.in(tenant, store::history);
    var later = new EnumMap<>(fresh.files());
    replace(later, FolderFile.BRANDING, "accent: \"#b5562a\"", "accent: \"#345678\"");
    var day = Regions.today().plusDays(30);

    TestDatabase.in(
        tenant,
        () -> {
          var folder = ConfigurationFolder.ofTexts(tenant, later);
          return Regions.service().apply(Regions.service().plan(folder, day, () -> true), REASON);
        });

    assertThat(Regions.export(tenant)).isEqualTo(fresh.files());
    assertThat(TestDatabase.in(tenant, () -> store.inForce(day)))
        .anySatisfy(version -> assertThat(version.text()).contains("#345678"));
    assertThat(TestDatabase.in(tenant, store::history)).containsAll(before);
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
    var files = good();
    files.put("workflow.yaml", ("#" + "x".repeat(250_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(files))
        .extracting(ConfigurationIT::shortened)
        .containsExactly("workflow.yaml:1 tenant.folder.size");
  }

  @Test
  void a_zip_file_is_read_within_bounds_and_never_leaves_its_folder() throws IOException {
    var good = good();
    assertThat(FolderZip.read(MAGELANG, zip(good, "")).texts())
        .isEqualTo(Regions.files("magelang"));
    assertThat(FolderZip.read(MAGELANG, zip(good, "magelang/")).texts())
        .isEqualTo(Regions.files("magelang"));
    for (var path : List.of("../", "/etc/", "lain/", "magelang/../", "magelang\\")) {
      assertThat(zipRefusal(zip(good, path)))
          .as(path)
          .allMatch(problem -> problem.reasonKey().equals("configuration.zip.path"));
    }
    assertThat(zipRefusal(zip(Map.of("rules.yaml", new byte[50_000_000]), "")))
        .extracting(YamlProblem::reasonKey)
        .containsExactly("tenant.folder.size");
    var many = new HashMap<String, byte[]>();
    for (var index = 0; index < 100; index++) {
      many.put("x" + index, new byte[10]);
    }
    assertThat(zipRefusal(zip(many, "")))
        .extracting(YamlProblem::reasonKey)
        .contains("configuration.zip.many");
    assertThat(zipRefusal("PK nothing".getBytes(StandardCharsets.UTF_8)))
        .extracting(YamlProblem::reasonKey)
        .containsExactly("configuration.zip.broken");
    assertThat(zipRefusal(new byte[FolderZip.LARGEST + 1]))
        .extracting(YamlProblem::reasonKey)
        .containsExactly("configuration.zip.large");
  }

  @Test
  void a_zip_file_that_was_downloaded_can_be_sent_back() throws IOException {
    var first = new ByteArrayOutputStream();
    FolderZip.write(MAGELANG, Regions.files("magelang"), first);
    var second = new ByteArrayOutputStream();
    FolderZip.write(MAGELANG, FolderZip.read(MAGELANG, first.toByteArray()).sortedTexts(), second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  private static void replace(
      Map<FolderFile, String> texts, FolderFile file, String good, String changed) {
    texts.computeIfPresent(
        file,
        (key, text) -> {
          assertThat(text).contains(good);
          return text.replaceFirst(Pattern.quote(good), changed);
        });
  }

  private static Map<String, byte[]> good() {
    var files = new HashMap<String, byte[]>();
    Regions.files("magelang")
        .forEach((file, text) -> files.put(file.fileName(), text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  /** The good folder with the case's files in place of its own, and without those it leaves out. */
  private static Map<String, byte[]> dirty(Path fault) throws IOException {
    var files = good();
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

  private static List<YamlProblem> zipRefusal(byte[] zip) {
    return catchThrowableOfType(YamlException.class, () -> FolderZip.read(MAGELANG, zip))
        .problems();
  }

  private static String shortened(YamlProblem problem) {
    return problem.file().replaceFirst("^magelang/", "")
        + ":"
        + problem.line()
        + " "
        + problem.reasonKey();
  }

  private static byte[] zip(Map<String, byte[]> files, String path) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : new ArrayList<>(files.entrySet())) {
        zip.putNextEntry(new ZipEntry(path + file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
