package id.talenta.evidence.intake;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.document.DocumentService;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.platform.file.TableLimits;
import id.talenta.platform.job.JobContext;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The work of the jobs, each step in a transaction of its own. */
@Singleton
class IntakeWork {
  /** Half a million rows, as large as a file may be. */
  static final TableLimits LIMITS =
      new TableLimits(DocumentService.LARGEST, 500_001, 100, 10_000, 768L << 20);

  private final IntakeReading reading;
  private final ImportRepository imports;
  private final ProblemRepository problems;
  private final DocumentService documents;
  private final PeopleService people;
  private final Journal journal;
  private final Clock clock;

  IntakeWork(
      IntakeReading reading,
      ImportRepository imports,
      ProblemRepository problems,
      DocumentService documents,
      PeopleService people,
      Journal journal,
      Clock clock) {
    this.reading = reading;
    this.imports = imports;
    this.problems = problems;
    this.documents = documents;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /** Checks a file; stores what is wrong, and nothing else. */
  @Transactional
  void check(UUID id, Optional<Integer> mostPeople, JobContext job) {
    var run = imports.find(id).orElseThrow();
    if (run.state() != ImportState.CHECKING) {
      return;
    }
    var stored = people.count(PeopleFilter.ALL);
    var outcome = reading.read(run, false, LIMITS, job);
    requireQuota(run, mostPeople, stored, outcome);
    var state = outcome.isGood() ? ImportState.CHECKED : ImportState.REFUSED;
    if (imports.move(id, ImportState.CHECKING, state, clock.instant())) {
      imports.setOutcome(id, outcome);
      problems.replace(id, outcome.problems());
    }
  }

  /**
   * Loads a checked file, one at a time in the tenant, whole or not at all.
   *
   * @throws RefusedLoad when a row is no longer good
   */
  @Transactional
  void load(UUID id, Optional<Integer> mostPeople, JobContext job) {
    imports.lockLoads();
    var run = imports.find(id).orElseThrow();
    if (run.state() != ImportState.LOADING) {
      return;
    }
    var stored = people.count(PeopleFilter.ALL);
    var outcome = reading.read(run, true, LIMITS, job);
    requireQuota(run, mostPeople, stored, outcome);
    if (!outcome.isGood()) {
      throw new RefusedLoad(outcome);
    }
    imports.move(id, ImportState.LOADING, ImportState.LOADED, clock.instant());
    imports.setOutcome(id, outcome);
    journal.record(
        JournalEntry.of(
            "import.loaded",
            "import_run",
            id,
            Map.of(
                "kind", run.kind(),
                "file", run.fileName(),
                "sha256", documents.find(run.documentId()).orElseThrow().sha256(),
                "rows", outcome.rows(),
                "added", outcome.changes().added(),
                "changed", outcome.changes().changed(),
                "same", outcome.changes().same())));
  }

  private void requireQuota(
      ImportRun run, Optional<Integer> most, int stored, ReadOutcome outcome) {
    if (run.kind() == IntakeKind.PEOPLE) {
      IntakeQuota.require(most, stored, outcome, reading.parts(run).size() - 1);
    }
  }

  /** Notes that a load was refused and why. */
  @Transactional
  void refuse(UUID id, ReadOutcome outcome) {
    if (imports.move(id, ImportState.LOADING, ImportState.REFUSED, clock.instant())) {
      imports.setOutcome(id, outcome);
      problems.replace(id, outcome.problems());
    }
  }

  /** Notes that the work ended without result. */
  @Transactional
  void giveUp(UUID id, ImportState from, ImportState to) {
    imports.move(id, from, to, clock.instant());
  }
}
