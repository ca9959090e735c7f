package id.talenta.grid;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceFact;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is written down while a run begins is in the run or is later than it, never both. */
class RecordingMeanwhileTest {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final String SOURCE = "Dicatat ketika pemetaan dimulai";

  private final MappingWork work = TestDatabase.context().getBean(MappingWork.class);
  private final GridService grid = TestDatabase.context().getBean(GridService.class);
  private final EvidenceService evidence = TestDatabase.context().getBean(EvidenceService.class);

  @SuppressWarnings("unchecked")
  private final TransactionOperations<Connection> transactions =
      TestDatabase.context().getBean(TransactionOperations.class);

  @Test
  void a_run_waits_for_evidence_that_is_being_recorded_and_counts_it() {
    var person = anybody(map());
    var run =
        TestDatabase.in(TENANT, () -> transactions.executeWrite(status -> recordAndMap(person)));
    var sheet = TestDatabase.in(TENANT, () -> grid.sheet(run.join(), person)).orElseThrow();
    assertThat(sheet.isExact()).isTrue();
    assertThat(sheet.lines())
        .anySatisfy(
            line ->
                assertThat(line.considered())
                    .anyMatch(fact -> fact.evidence().data().source().equals(SOURCE)));
  }

  /** Records a fact, and commits only when a run is being begun. */
  private CompletableFuture<UUID> recordAndMap(UUID person) {
    evidence.save(List.of(new EvidenceFact(person, fact())), Optional.empty());
    var run = CompletableFuture.supplyAsync(this::map);
    Eventually.holds("the run waits", RecordingMeanwhileTest::isWaitedFor);
    return run;
  }

  private UUID map() {
    return TestDatabase.in(
        TENANT, () -> work.run(MadeUpRegion.TODAY, Optional.empty(), MappingWork.Watcher.NOBODY));
  }

  private UUID anybody(UUID run) {
    return TestDatabase.in(TENANT, () -> grid.people(run, GridFilter.ALL, 0, 1))
        .getFirst()
        .person()
        .id();
  }

  private static EvidenceData fact() {
    var kind = EvidenceKind.POTENTIAL_ASSESSMENT;
    return EvidenceData.ofDay(
        kind,
        kind.codes().getFirst(),
        Optional.of(new BigDecimal("99.50")),
        "",
        MadeUpRegion.TODAY.minusDays(3),
        Optional.empty(),
        SOURCE);
  }

  private static boolean isWaitedFor() {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                """
                select 1
                  from pg_locks wanted
                 where wanted.locktype = 'advisory'
                   and not wanted.granted
                   and (wanted.classid::bigint << 32) + wanted.objid::bigint
                       = hashtextextended(? || '.evidence', 0)
                """)) {
      statement.setString(1, TENANT.schema());
      return statement.executeQuery().next();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
