package id.talenta.evidence.intake;

import static id.talenta.evidence.intake.ImportingRegion.RATINGS;
import static id.talenta.evidence.intake.ImportingRegion.UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of files, without the scheduler: each job is run by the test. */
class IntakeServiceTest {
  private final IntakeService intake = TestDatabase.context().getBean(IntakeService.class);
  private final ImportingRegion region = new ImportingRegion();

  @Test
  void a_good_file_is_loaded_once_and_loading_it_again_changes_nothing() {
    var file = UNITS + "A;Bidang A;DISDIK;Bidang\nB;Seksi B;A;Seksi\n";
    var first = region.checked(IntakeKind.UNITS, file);
    assertThat(region.run(first).changes().added()).isEqualTo(2);
    assertThat(region.units()).isEqualTo(2);
    load(first);
    assertThat(region.run(first).state()).isEqualTo(ImportState.LOADED);
    assertThat(region.units()).isEqualTo(4);
    assertThatThrownBy(() -> region.in(() -> intake.load(first))).isInstanceOf(UserError.class);

    var second = region.checked(IntakeKind.UNITS, file);
    load(second);
    assertThat(region.run(second).changes().same()).isEqualTo(2);
    assertThat(region.units()).isEqualTo(4);
    assertThat(loads()).isEqualTo(2);
    assertThat(region.in(() -> intake.countLoadedSince(Instant.EPOCH))).isEqualTo(2);
    assertThat(region.in(() -> intake.countLoadedSince(Instant.now()))).isZero();
  }

  @Test
  void a_second_click_on_load_finds_the_job_of_the_first() {
    var id = region.checked(IntakeKind.UNITS, UNITS + "A;Bidang A;DISDIK;Bidang\n");
    assertThat(region.in(() -> intake.load(id))).isEqualTo(region.in(() -> intake.load(id)));
  }

  @Test
  void a_file_with_one_bad_row_loads_nothing() {
    var id = region.checked(IntakeKind.UNITS, UNITS + "A;Bidang A;DISDIK;Bidang\nB;;A;Seksi\n");
    assertThat(region.run(id).state()).isEqualTo(ImportState.REFUSED);
    assertThat(region.run(id).badRows()).isEqualTo(1);
    assertThatThrownBy(() -> region.in(() -> intake.load(id))).isInstanceOf(UserError.class);
    assertThat(region.units()).isEqualTo(2);
  }

  @Test
  void mended_rows_are_read_with_the_good_ones_of_the_first_file() {
    var id = region.checked(IntakeKind.UNITS, UNITS + "A;Bidang A;DISDIK;Bidang\nB;;A;Seksi\n");
    var rows = ImportedRegion.csv(UNITS.strip() + ";Masalah;Baris Asal\nB;Seksi B;A;Seksi;x;3\n");
    var mended = region.in(() -> intake.mend(id, "perbaikan.csv", rows));
    region.check(mended);
    assertThat(region.run(mended).state()).isEqualTo(ImportState.CHECKED);
    assertThat(region.run(mended).rows()).isEqualTo(2);
    assertThat(region.run(mended).ignoredColumns()).isEmpty();
    load(mended);
    assertThat(region.units()).isEqualTo(4);
  }

  @Test
  void mended_rows_may_be_mended_again() {
    var id = region.checked(IntakeKind.UNITS, UNITS + "A;Bidang A;DISDIK;Bidang\nB;;A;Seksi\n");
    var still =
        region.in(
            () -> intake.mend(id, "p1.csv", ImportedRegion.csv(UNITS + "A;Seksi B;A;Seksi\n")));
    region.check(still);
    assertThat(region.in(() -> intake.problems(still, Optional.empty(), 0, 10)))
        .extracting(ImportProblem::part, ImportProblem::row, ImportProblem::code)
        .containsExactly(tuple(1, 2, "duplicate-base"));
    var good =
        region.in(
            () -> intake.mend(still, "p2.csv", ImportedRegion.csv(UNITS + "B;Seksi B;A;Seksi\n")));
    region.check(good);
    load(good);
    assertThat(region.units()).isEqualTo(4);
  }

  @Test
  void bad_rows_are_written_for_any_refused_file() {
    var id = region.checked(IntakeKind.UNITS, UNITS + "B;;A;Seksi\n");
    var output = new ByteArrayOutputStream();
    region.in(
        () -> {
          intake.writeBadRows(id, output);
          return true;
        });
    assertThat(output.size()).isGreaterThan(1000);
    var unreadable = region.checked(IntakeKind.UNITS, "%PDF-1.7");
    assertThat(region.run(unreadable).isMendable()).isFalse();
  }

  @Test
  void what_changed_since_the_check_refuses_the_load_and_nothing_is_kept() throws SQLException {
    var nip = ImportedRegion.nip(0).value();
    var other = ImportedRegion.nip(1).value();
    var id =
        region.checked(
            IntakeKind.PERFORMANCE_RATING,
            RATINGS + other + ";2024;Baik;S\n" + nip + ";2024;Baik;S\n");
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(
          "delete from " + region.tenant().schema() + ".civil_servant where nip = '" + nip + "'");
    }
    load(id);
    assertThat(region.run(id).state()).isEqualTo(ImportState.REFUSED);
    assertThat(region.in(() -> intake.reasons(id)))
        .containsExactly(new ReasonCount("nip.unknown", 1));
    assertThat(region.facts(other)).isZero();
  }

  @Test
  void a_job_that_is_run_again_after_its_end_does_nothing() {
    var id = region.checked(IntakeKind.UNITS, UNITS + "A;Bidang A;DISDIK;Bidang\n");
    load(id);
    region.runLoad(id);
    assertThat(region.run(id).state()).isEqualTo(ImportState.LOADED);
    assertThat(loads()).isEqualTo(1);
  }

  @Test
  void an_auditor_looks_and_does_not_load() {
    var id = region.checked(IntakeKind.UNITS, UNITS + "A;Bidang A;DISDIK;Bidang\n");
    var auditor =
        new Actor(UUID.randomUUID(), "A", Set.of(Role.AUDITOR), Optional.empty(), Optional.empty());
    assertThat(Scopes.call(Scope.tenant(region.tenant()), auditor, () -> intake.find(id)))
        .isPresent();
    assertThatThrownBy(
            () -> Scopes.call(Scope.tenant(region.tenant()), auditor, () -> intake.load(id)))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void states_follow_each_other_only_as_drawn() {
    for (var from : ImportState.values()) {
      for (var to : ImportState.values()) {
        if (!from.next().contains(to)) {
          assertThatThrownBy(
                  () ->
                      TestDatabase.context()
                          .getBean(ImportRepository.class)
                          .move(UUID.randomUUID(), from, to, Instant.EPOCH))
              .isInstanceOf(IllegalArgumentException.class);
        }
      }
    }
  }

  private void load(UUID id) {
    region.in(() -> intake.load(id));
    region.runLoad(id);
  }

  private int loads() {
    var filter =
        new JournalFilter(
            Optional.of("import.loaded"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return region.in(() -> TestDatabase.context().getBean(JournalService.class).count(filter));
  }
}
