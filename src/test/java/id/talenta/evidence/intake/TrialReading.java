package id.talenta.evidence.intake;

import id.talenta.platform.file.TableLimits;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/** Reads files for a small region and keeps nothing of them, for tests of what is found in them. */
final class TrialReading {
  /** The headings of a file of people. */
  static final String PEOPLE =
      "NIP;Nama;Status Kepegawaian;Pangkat;TMT Pangkat;Pendidikan;Kode Unit Kerja;Kode Jabatan\n";

  /** A row of it with nothing wrong. */
  static final String GOOD = "198001012005011001;Budi;PNS;III/c;01-04-2020;S1;DISDIK;KADIS\n";

  private static final TenantCode TENANT = region();

  private TrialReading() {}

  private static TenantCode region() {
    var tenant = TestDatabase.newTenant();
    TestDatabase.in(
        tenant,
        () -> {
          ImportedRegion.store(TestDatabase.context(), 50);
          return true;
        });
    return tenant;
  }

  /** Reads rows of people under their usual headings. */
  static ReadOutcome people(String rows) {
    return read(IntakeKind.PEOPLE, PEOPLE + rows);
  }

  /** What is wrong, by its codes, in the order in which it was found. */
  static List<String> codes(ReadOutcome outcome) {
    return outcome.problems().kept().stream().map(ImportProblem::code).toList();
  }

  static ReadOutcome read(IntakeKind kind, String csv) {
    return read(kind, ImportedRegion.csv(csv));
  }

  static ReadOutcome read(IntakeKind kind, Path file) {
    return read(kind, file, IntakeWork.LIMITS);
  }

  static ReadOutcome read(IntakeKind kind, Path file, TableLimits limits) {
    var context = TestDatabase.context();
    return TestDatabase.in(
        TENANT,
        () ->
            context
                .getBean(IntakeReading.class)
                .read(
                    kind,
                    new IntakeRun(UUID.randomUUID(), false, new Problems()),
                    List.of(new IntakeReading.Source(() -> new StoredFile(file), new BitSet())),
                    limits,
                    0,
                    new QuietJob()));
  }
}
