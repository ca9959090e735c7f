package id.talenta.evidence.intake;

import static id.talenta.evidence.intake.ImportingRegion.RATINGS;
import static id.talenta.evidence.intake.ImportingRegion.UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.job.JobCancelled;
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
import org.junit.jupiter.api.Test;

/** What becomes of loads that are disturbed. */
class IntakeTroubleTest {
  private final ImportingRegion region = new ImportingRegion();

  @Test
  void a_load_that_is_ended_half_way_keeps_nothing_and_can_be_begun_again() {
    var id = fiveRatings();
    begin(id);
    // Five rows, then the moment after all of them were stored.
    var job = new EndedJob(id, 6);
    assertThatThrownBy(() -> region.runLoad(job)).isInstanceOf(JobCancelled.class);
    assertThat(region.run(id).state()).isEqualTo(ImportState.CHECKED);
    assertThat(region.facts(ImportedRegion.nip(0).value())).isZero();
    load(id);
    assertThat(region.facts(ImportedRegion.nip(0).value())).isEqualTo(1);
  }

  @Test
  void of_two_loads_at_once_the_second_finds_what_the_first_stored() throws Exception {
    var file = UNITS + "A;Bidang A;DISDIK;Bidang\nB;Seksi B;A;Seksi\n";
    var imports =
        List.of(region.checked(IntakeKind.UNITS, file), region.checked(IntakeKind.UNITS, file));
    imports.forEach(this::begin);
    var together = new CyclicBarrier(imports.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var loads = new ArrayList<Future<?>>();
      for (var id : imports) {
        loads.add(
            threads.submit(
                () -> {
                  together.await();
                  region.runLoad(id);
                  return true;
                }));
      }
      for (var load : loads) {
        load.get();
      }
    }
    assertThat(imports).extracting(id -> region.run(id).state()).containsOnly(ImportState.LOADED);
    assertThat(imports)
        .extracting(id -> region.run(id).changes().added())
        .containsExactlyInAnyOrder(2, 0);
    assertThat(region.units()).isEqualTo(4);
  }

  @Test
  void a_load_whose_connection_dies_keeps_nothing_and_can_be_begun_again() {
    var id = fiveRatings();
    begin(id);
    var job = new EndedJob(id, 6, this::endConnections);
    assertThatThrownBy(() -> region.runLoad(job)).isInstanceOf(RuntimeException.class);
    assertThat(region.run(id).state()).isEqualTo(ImportState.CHECKED);
    assertThat(region.facts(ImportedRegion.nip(0).value())).isZero();
    load(id);
    assertThat(region.facts(ImportedRegion.nip(0).value())).isEqualTo(1);
  }

  private UUID fiveRatings() {
    var rows = new StringBuilder(RATINGS);
    for (var number = 0; number < 5; number++) {
      rows.append(ImportedRegion.nip(number).value()).append(";2024;Baik;S\n");
    }
    return region.checked(IntakeKind.PERFORMANCE_RATING, rows.toString());
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
      statement.setString(1, region.tenant().schema());
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** As the service does, but without a job, which a scheduler could take up before the test. */
  @SuppressWarnings("unchecked")
  private void begin(UUID id) {
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    var imports = TestDatabase.context().getBean(ImportRepository.class);
    var moved =
        region.in(
            () ->
                transactions.executeWrite(
                    status ->
                        imports.move(id, ImportState.CHECKED, ImportState.LOADING, Instant.now())));
    assertThat(moved).isTrue();
  }

  private void load(UUID id) {
    begin(id);
    region.runLoad(id);
  }
}
