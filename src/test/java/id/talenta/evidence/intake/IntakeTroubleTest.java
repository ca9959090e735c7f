package id.talenta.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.evidence.EvidenceService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.Nip;
import id.talenta.people.PeopleService;
import id.talenta.platform.job.JobCancelled;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of loads that are disturbed. */
class IntakeTroubleTest {
  private static final String UNITS =
      "Kode Unit Kerja;Nama Unit Kerja;Kode Unit Induk;Jenis Unit Kerja\n";
  private static final String RATINGS = "NIP;Tahun Penilaian;Predikat Kinerja;Sumber\n";

  private final IntakeService intake = TestDatabase.context().getBean(IntakeService.class);
  private TenantCode tenant = new TenantCode("none");

  @BeforeEach
  void region() {
    tenant = TestDatabase.newTenant();
    in(
        () -> {
          ImportedRegion.store(TestDatabase.context(), 5);
          return true;
        });
  }

  @Test
  void a_load_that_is_ended_half_way_keeps_nothing_and_can_be_begun_again() {
    var rows = new StringBuilder(RATINGS);
    for (var number = 0; number < 5; number++) {
      rows.append(ImportedRegion.nip(number).value()).append(";2024;Baik;S\n");
    }
    var id = checked(IntakeKind.PERFORMANCE_RATING, rows.toString());
    begin(id);
    // Five rows, then the moment after all of them were stored.
    var job = new EndedJob(id, 6);
    var handler = TestDatabase.context().getBean(LoadJob.class);
    assertThatThrownBy(
            () ->
                in(
                    () -> {
                      handler.run(job);
                      return true;
                    }))
        .isInstanceOf(JobCancelled.class);
    assertThat(run(id).state()).isEqualTo(ImportState.CHECKED);
    assertThat(facts(ImportedRegion.nip(0).value())).isZero();
    load(id);
    assertThat(facts(ImportedRegion.nip(0).value())).isEqualTo(1);
  }

  @Test
  void of_two_loads_at_once_the_second_finds_what_the_first_stored() throws Exception {
    var file = UNITS + "A;Bidang A;DISDIK;Bidang\nB;Seksi B;A;Seksi\n";
    var imports = List.of(checked(IntakeKind.UNITS, file), checked(IntakeKind.UNITS, file));
    imports.forEach(this::begin);
    var together = new CyclicBarrier(imports.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var loads = new ArrayList<Future<?>>();
      for (var id : imports) {
        loads.add(
            threads.submit(
                () -> {
                  together.await();
                  runLoad(id);
                  return true;
                }));
      }
      for (var load : loads) {
        load.get();
      }
    }
    assertThat(imports).extracting(id -> run(id).state()).containsOnly(ImportState.LOADED);
    assertThat(imports).extracting(id -> run(id).changes().added()).containsExactlyInAnyOrder(2, 0);
    assertThat(units()).isEqualTo(4);
  }

  @Test
  void a_load_whose_connection_dies_keeps_nothing_and_can_be_begun_again() {
    var rows = new StringBuilder(RATINGS);
    for (var number = 0; number < 5; number++) {
      rows.append(ImportedRegion.nip(number).value()).append(";2024;Baik;S\n");
    }
    var id = checked(IntakeKind.PERFORMANCE_RATING, rows.toString());
    begin(id);
    var handler = TestDatabase.context().getBean(LoadJob.class);
    assertThatThrownBy(
            () ->
                in(
                    () -> {
                      handler.run(new EndedJob(id, 6, this::endConnections));
                      return true;
                    }))
        .isInstanceOf(RuntimeException.class);
    assertThat(run(id).state()).isEqualTo(ImportState.CHECKED);
    assertThat(facts(ImportedRegion.nip(0).value())).isZero();
    load(id);
    assertThat(facts(ImportedRegion.nip(0).value())).isEqualTo(1);
  }

  /** Ends the connections that hold the lock of a load in this tenant, as a crash would. */
  private void endConnections() {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                """
                select pg_terminate_backend(held.pid, 10000)
                  from pg_locks held
                 where held.locktype = 'advisory'
                   and (held.classid::bigint << 32) + held.objid::bigint
                       = hashtextextended(? || '.import_run', 0)
                """)) {
      statement.setString(1, tenant.schema());
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private UUID checked(IntakeKind kind, String text) {
    var id = in(() -> intake.check(kind, "berkas.csv", ImportedRegion.csv(text)));
    check(id);
    return id;
  }

  private void check(UUID id) {
    in(
        () -> {
          TestDatabase.context().getBean(CheckJob.class).run(new EndedJob(id, Integer.MAX_VALUE));
          return true;
        });
  }

  /** As the service does, but without a job, which a scheduler could take up before the test. */
  @SuppressWarnings("unchecked")
  private void begin(UUID id) {
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    var imports = TestDatabase.context().getBean(ImportRepository.class);
    var moved =
        in(
            () ->
                transactions.executeWrite(
                    status ->
                        imports.move(id, ImportState.CHECKED, ImportState.LOADING, Instant.now())));
    assertThat(moved).isTrue();
  }

  private void load(UUID id) {
    begin(id);
    runLoad(id);
  }

  private void runLoad(UUID id) {
    in(
        () -> {
          TestDatabase.context().getBean(LoadJob.class).run(new EndedJob(id, Integer.MAX_VALUE));
          return true;
        });
  }

  private ImportRun run(UUID id) {
    return in(() -> intake.find(id)).orElseThrow();
  }

  private int units() {
    return in(() -> TestDatabase.context().getBean(OrganizationService.class).units()).size();
  }

  private int facts(String nip) {
    return in(() -> {
          var person = TestDatabase.context().getBean(PeopleService.class).find(new Nip(nip));
          return TestDatabase.context()
              .getBean(EvidenceService.class)
              .known(person.orElseThrow().id());
        })
        .size();
  }

  private <T> T in(Supplier<T> work) {
    return TestDatabase.in(tenant, work);
  }
}
