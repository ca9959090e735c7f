package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.demo.DirtyFiles;
import id.talenta.demo.ImportFiles;
import id.talenta.evidence.intake.ImportRun;
import id.talenta.evidence.intake.ImportState;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingService;
import id.talenta.people.PeopleService;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.RuleDraftService;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's files against the import, and the product's sheets against a clerk's reckoning. */
class ImportFilesTest {
  private static final int ALL = 500;

  /** As printed in the national template. */
  private static final Map<String, BigDecimal> WEIGHTS =
      Map.ofEntries(
          Map.entry("Predikat kinerja", BigDecimal.valueOf(60)),
          Map.entry("Penghargaan", BigDecimal.valueOf(15)),
          Map.entry("Penugasan tim kerja", BigDecimal.valueOf(15)),
          Map.entry("Umpan balik 360 derajat", BigDecimal.valueOf(10)),
          Map.entry("Hasil asesmen kompetensi", BigDecimal.valueOf(20)),
          Map.entry("Pengembangan kompetensi", BigDecimal.valueOf(10)),
          Map.entry("Pengalaman", BigDecimal.valueOf(10)),
          Map.entry("Hasil asesmen potensi", BigDecimal.valueOf(25)),
          Map.entry("Pendidikan", BigDecimal.valueOf(10)),
          Map.entry("Kesesuaian bidang pendidikan", BigDecimal.valueOf(10)),
          Map.entry("Integritas", BigDecimal.valueOf(15)));

  private static final TenantCode TENANT = TestDatabase.newTenant();

  @TempDir private static Path folder;
  private static ApplicationContext program;

  @BeforeAll
  static void start() {
    program = TestDatabase.open(Map.of());
    program.getBean(JobScheduler.class).start();
    ImportFiles.write(StoryRegion.region(), folder.resolve("bersih"));
    load(folder.resolve("bersih"));
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void every_sheet_says_what_a_clerk_would_reckon_from_the_files() {
    var today = StoryRegion.today();
    var run =
        TestDatabase.in(
            TENANT,
            () -> {
              var rules = program.getBean(RuleDraftService.class);
              rules.publish(rules.beginFrom("kepka-bkn-411-2025"), today, "Dasar pemetaan");
              return program.getBean(MappingService.class).runNow(today);
            });
    var keys = TestDatabase.in(TENANT, () -> program.getBean(PeopleService.class).keysByNip());
    var boxes =
        TestDatabase.in(
            TENANT, () -> program.getBean(GridService.class).boxes(run.id(), keys.values()));
    var files = new HandFiles(folder.resolve("bersih"));
    var clerk = new HandReckoning(files, WEIGHTS, today);
    var softly = new SoftAssertions();
    for (var nip : files.nips()) {
      var box = Optional.ofNullable(boxes.get(keys.get(nip))).orElseThrow();
      var expected = clerk.of(nip);
      softly.assertThat(box.performance()).as(nip).isEqualByComparingTo(expected.performance());
      softly.assertThat(box.potential()).as(nip).isEqualByComparingTo(expected.potential());
      softly.assertThat(box.boxOfRecord()).as(nip).isEqualTo(expected.box());
    }
    softly.assertAll();
    assertThat(boxes).hasSize(StoryRegion.PEOPLE);
  }

  @Test
  void every_mistake_of_the_dirty_files_is_found_and_no_other() {
    var dirty = folder.resolve("kotor");
    var mistakes = DirtyFiles.write(StoryRegion.region(), dirty);
    var kinds = mistakes.stream().map(DirtyFiles.Spoiled::kind).distinct().toList();
    for (var kind : kinds) {
      var run = finished(check(kind, dirty.resolve(ImportFiles.name(kind))));
      assertThat(run.state()).isEqualTo(ImportState.REFUSED);
      var found =
          TestDatabase.in(TENANT, () -> intake().problems(run.id(), Optional.empty(), 0, ALL))
              .stream()
              .map(problem -> problem.row() + " " + problem.column())
              .toList();
      var expected =
          mistakes.stream()
              .filter(mistake -> mistake.kind() == kind)
              .map(mistake -> mistake.row() + " " + mistake.column())
              .toList();
      assertThat(found).as(kind.name()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static void load(Path files) {
    for (var kind : Arrays.asList(IntakeKind.values())) {
      var checked = finished(check(kind, files.resolve(ImportFiles.name(kind))));
      assertThat(checked.state()).as(kind.name()).isEqualTo(ImportState.CHECKED);
      TestDatabase.in(TENANT, () -> intake().load(checked.id()));
      assertThat(finished(checked.id()).state()).as(kind.name()).isEqualTo(ImportState.LOADED);
    }
  }

  private static UUID check(IntakeKind kind, Path file) {
    return TestDatabase.in(
        TENANT, () -> intake().check(kind, String.valueOf(file.getFileName()), file));
  }

  private static ImportRun finished(UUID id) {
    Eventually.holds("the import ends", () -> !find(id).state().isBusy());
    return find(id);
  }

  private static ImportRun find(UUID id) {
    return TestDatabase.in(TENANT, () -> intake().find(id)).orElseThrow();
  }

  private static IntakeService intake() {
    return program.getBean(IntakeService.class);
  }
}
