package id.talenta.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.evidence.Evidence;
import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceFact;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.grid.core.Standing;
import id.talenta.organization.PositionKind;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobCancelled;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.job.JobService;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MappingTest {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();

  private final ApplicationContext context = TestDatabase.context();
  private final MappingService mapping = context.getBean(MappingService.class);
  private final MappingWork work = context.getBean(MappingWork.class);
  private final MappingRunRepository runs = context.getBean(MappingRunRepository.class);
  private final GridService grid = context.getBean(GridService.class);
  private final PeopleService people = context.getBean(PeopleService.class);
  private final EvidenceService evidence = context.getBean(EvidenceService.class);

  @SuppressWarnings("unchecked")
  private final TransactionOperations<Connection> transactions =
      context.getBean(TransactionOperations.class);

  @Test
  void a_run_places_everybody_in_service() {
    var run = run();
    assertThat(run.state()).isEqualTo(MappingState.DONE);
    assertThat(run.people()).isEqualTo(in(() -> people.count(PeopleFilter.ALL)));
    var picture = in(() -> grid.picture(run.id(), GridFilter.ALL));
    assertThat(picture.people()).isEqualTo(run.people());
    assertThat(picture.boxes().stream().filter(box -> box.people() > 0).count()).isGreaterThan(3);
  }

  @Test
  void every_sheet_sums_to_the_axes_and_the_box_that_the_run_stored() {
    var run = run();
    for (var person : in(() -> grid.people(run.id(), GridFilter.ALL, 0, 200))) {
      var sheet = in(() -> grid.sheet(run.id(), person.person().id())).orElseThrow();
      assertThat(sheet.isExact()).isTrue();
      assertThat(sum(sheet.performance().lines())).isEqualByComparingTo(person.box().performance());
      assertThat(sum(sheet.potential().lines())).isEqualByComparingTo(person.box().potential());
      assertThat(sheet.computedBox()).isEqualTo(person.box().boxOfRecord());
      assertThat(sheet.lines().stream().filter(line -> line.contribution().isMissing()))
          .hasSize(person.missing());
    }
  }

  @Test
  void every_line_of_a_sheet_opens_to_the_evidence_that_made_it() {
    var run = run();
    for (var person : in(() -> grid.people(run.id(), GridFilter.ALL, 0, 100))) {
      var sheet = in(() -> grid.sheet(run.id(), person.person().id())).orElseThrow();
      for (var line : sheet.lines()) {
        var counted =
            line.considered().stream()
                .filter(each -> each.standing() == Standing.COUNTS)
                .map(each -> each.evidence().id())
                .toList();
        line.evidence().ifPresent(proof -> assertThat(counted).contains(proof.id()));
        assertThat(counted.isEmpty()).isEqualTo(line.evidence().isEmpty());
      }
    }
  }

  @Test
  void filters_and_boxes_count_the_people_that_they_list() {
    var run = run();
    var kinds = Set.of(PositionKind.STRUCTURAL);
    var structural =
        new PeopleFilter(
            "", Optional.empty(), kinds, Set.of(), Set.of(), Optional.empty(), Optional.empty());
    var filter = new GridFilter(structural, Set.of(5, 7));
    var listed = in(() -> grid.people(run.id(), filter, 0, 1000));
    assertThat(listed).isNotEmpty();
    assertThat(listed)
        .allMatch(person -> person.person().kind().equals(Optional.of(PositionKind.STRUCTURAL)))
        .allMatch(person -> Set.of(5, 7).contains(person.box().boxOfRecord()));
    assertThat(in(() -> grid.count(run.id(), filter))).isEqualTo(listed.size());
    var picture = in(() -> grid.picture(run.id(), new GridFilter(structural, Set.of())));
    assertThat(picture.box(5).people() + picture.box(7).people()).isEqualTo(listed.size());
  }

  @Test
  void a_second_run_of_the_same_evidence_changes_no_box() {
    run();
    var again = run();
    var picture = in(() -> grid.picture(again.id(), GridFilter.ALL));
    assertThat(picture.boxes()).allMatch(box -> box.change().equals(Optional.of(0)));
  }

  @Test
  void later_evidence_changes_the_next_run_but_not_an_old_one_that_is_made_again() {
    var old = run();
    var person =
        in(() -> grid.people(old.id(), GridFilter.ALL.in(Set.of(1, 2, 3)), 0, 1))
            .getFirst()
            .person()
            .id();
    var before = in(() -> grid.sheet(old.id(), person)).orElseThrow();
    in(
        () -> {
          for (var kind :
              List.of(EvidenceKind.COMPETENCE_ASSESSMENT, EvidenceKind.POTENTIAL_ASSESSMENT)) {
            var later =
                EvidenceData.ofDay(
                    kind,
                    kind.codes().getFirst(),
                    Optional.of(new BigDecimal("99.50")),
                    "",
                    MadeUpRegion.TODAY.minusDays(3),
                    Optional.empty(),
                    "Hasil uji");
            evidence.save(List.of(new EvidenceFact(person, later)), Optional.empty());
          }
          return true;
        });
    var next = run();
    run();
    run();
    boolean isExplained = in(() -> transactions.executeRead(status -> runs.isExplained(old.id())));
    assertThat(isExplained).isFalse();
    var after = in(() -> grid.sheet(old.id(), person)).orElseThrow();
    assertThat(after.isExact()).isTrue();
    assertThat(after.lines().stream().map(SheetLine::contribution).toList())
        .isEqualTo(before.lines().stream().map(SheetLine::contribution).toList());
    var changed = in(() -> grid.sheet(next.id(), person)).orElseThrow();
    assertThat(changed.box().potential()).isGreaterThan(after.box().potential());
    assertThat(changed.lines().stream().flatMap(line -> line.evidence().stream()))
        .extracting(Evidence::supersededAt)
        .allMatch(Optional::isEmpty);
  }

  @Test
  void a_cancelled_run_leaves_nothing_but_its_note_and_readers_see_the_old_picture() {
    var before = run();
    assertThatThrownBy(
            () ->
                in(
                    () ->
                        work.run(
                            MadeUpRegion.TODAY,
                            Optional.empty(),
                            (done, total) -> {
                              if (done == 500) {
                                assertThat(elsewhere(mapping::latest)).contains(before);
                                throw new JobCancelled();
                              }
                            })))
        .isInstanceOf(JobCancelled.class);
    var last = in(mapping::runs).getFirst();
    assertThat(last.state()).isEqualTo(MappingState.CANCELLED);
    assertThat(in(mapping::latest)).contains(before);
    assertThat(results(last.id())).isZero();
  }

  @Test
  void while_a_run_is_being_made_another_is_refused() {
    in(
        () ->
            work.run(
                MadeUpRegion.TODAY,
                Optional.empty(),
                (done, total) -> {
                  if (done == 10) {
                    assertThatThrownBy(() -> elsewhere(() -> mapping.runNow(MadeUpRegion.TODAY)))
                        .hasRootCauseInstanceOf(UserError.class);
                  }
                }));
    assertThat(run().state()).isEqualTo(MappingState.DONE);
  }

  @Test
  void a_job_that_was_killed_runs_again_and_clears_what_was_left() {
    var job = Ids.next();
    var left =
        new MappingRun(
            Ids.next(),
            10_000,
            in(() -> mapping.latest().orElseGet(this::run)).ruleSetVersionId(),
            MadeUpRegion.TODAY,
            Instant.EPOCH,
            MappingState.RUNNING,
            0,
            Instant.EPOCH,
            Optional.empty());
    in(
        () ->
            transactions.executeWrite(
                status -> {
                  runs.insert(left, Optional.of(job), new UUID(0, 0));
                  return true;
                }));
    var made = in(() -> work.run(MadeUpRegion.TODAY, Optional.of(job), MappingWork.Watcher.NOBODY));
    assertThat(in(() -> mapping.find(left.id()))).isEmpty();
    assertThat(in(() -> mapping.find(made))).isPresent();
  }

  @Test
  void a_double_click_makes_one_run() {
    var tenant = MadeUpRegion.newTenant();
    try (var program = TestDatabase.open(Map.of())) {
      var service = program.getBean(MappingService.class);
      var first = TestDatabase.in(tenant, () -> service.start(MadeUpRegion.TODAY));
      var second = TestDatabase.in(tenant, () -> service.start(MadeUpRegion.TODAY));
      assertThat(second).isEqualTo(first);
      assertThatThrownBy(
              () -> TestDatabase.in(tenant, () -> service.start(MadeUpRegion.TODAY.minusDays(1))))
          .isInstanceOf(UserError.class);
      program.getBean(JobScheduler.class).start();
      Eventually.holds(
          "the job ends",
          () ->
              TestDatabase.in(tenant, () -> program.getBean(JobService.class).find(first))
                      .orElseThrow()
                      .state()
                  == JobState.DONE);
      assertThat(TestDatabase.in(tenant, service::runs)).hasSize(1);
    }
  }

  @Test
  void without_rules_or_people_the_reason_is_told() {
    var empty = TestDatabase.newTenant();
    assertThatThrownBy(() -> TestDatabase.in(empty, () -> mapping.start(MadeUpRegion.TODAY)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("grid.error.no-rules");
  }

  private static BigDecimal sum(List<SheetLine> lines) {
    return lines.stream()
        .map(line -> line.contribution().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private int results(UUID run) {
    return in(
        () ->
            transactions.executeRead(
                status ->
                    context
                        .getBean(MappingResultRepository.class)
                        .computedBoxes(run)
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum()));
  }

  /** As another user at the same time would. */
  private static <T> T elsewhere(Supplier<T> other) {
    return CompletableFuture.supplyAsync(() -> in(other)).join();
  }

  private static <T> T in(Supplier<T> task) {
    return TestDatabase.in(TENANT, task);
  }

  private MappingRun run() {
    return in(() -> mapping.runNow(MadeUpRegion.TODAY));
  }
}
