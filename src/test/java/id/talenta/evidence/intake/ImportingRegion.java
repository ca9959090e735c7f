package id.talenta.evidence.intake;

import id.talenta.evidence.EvidenceService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.Nip;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A small region of its own that imports files; each job is run by the test, not by a scheduler.
 */
final class ImportingRegion {
  /** The headings of a file of units. */
  static final String UNITS = "Kode Unit Kerja;Nama Unit Kerja;Kode Unit Induk;Jenis Unit Kerja\n";

  /** The headings of a file of performance ratings. */
  static final String RATINGS = "NIP;Tahun Penilaian;Predikat Kinerja;Sumber\n";

  private final IntakeService intake = TestDatabase.context().getBean(IntakeService.class);
  private final TenantCode tenant = TestDatabase.newTenant();

  /** Makes the region, with two units and five people. */
  ImportingRegion() {
    in(
        () -> {
          ImportedRegion.store(TestDatabase.context(), 5);
          return true;
        });
  }

  TenantCode tenant() {
    return tenant;
  }

  /** Sends a file of this text and has it checked. */
  UUID checked(IntakeKind kind, String text) {
    var id = in(() -> intake.check(kind, "berkas.csv", ImportedRegion.csv(text)));
    check(id);
    return id;
  }

  void check(UUID id) {
    in(
        () -> {
          TestDatabase.context().getBean(CheckJob.class).run(new EndedJob(id, Integer.MAX_VALUE));
          return true;
        });
  }

  /** Does the work of a load that was begun. */
  void runLoad(UUID id) {
    runLoad(new EndedJob(id, Integer.MAX_VALUE));
  }

  void runLoad(EndedJob job) {
    in(
        () -> {
          TestDatabase.context().getBean(LoadJob.class).run(job);
          return true;
        });
  }

  ImportRun run(UUID id) {
    return in(() -> intake.find(id)).orElseThrow();
  }

  /** How many units the region has. */
  int units() {
    return in(() -> TestDatabase.context().getBean(OrganizationService.class).units()).size();
  }

  /** How many pieces of evidence there are of a person. */
  int facts(String nip) {
    return in(() -> {
          var person = TestDatabase.context().getBean(PeopleService.class).find(new Nip(nip));
          return TestDatabase.context()
              .getBean(EvidenceService.class)
              .known(person.orElseThrow().id());
        })
        .size();
  }

  <T> T in(Supplier<T> work) {
    return TestDatabase.in(tenant, work);
  }
}
