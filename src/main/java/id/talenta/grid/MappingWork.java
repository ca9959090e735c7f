package id.talenta.grid;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.evidence.EvidenceService;
import id.talenta.grid.core.Scoring;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobCancelled;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Scopes;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetVersion;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Makes a run. It is written down first, for others to see that one is being made; its results and
 * its end are one transaction, so that readers see the old picture until the new one is whole.
 *
 * <p>People and evidence come from one snapshot on a connection of its own. The writing transaction
 * must not have a snapshot: the journal, which it writes to, has to see what others committed.
 */
@Singleton
class MappingWork {
  private static final int EXPLAINED_RUNS = 3;

  /** Whoever waits for a run. */
  interface Watcher {
    /** One more person has been placed. */
    void placed(int done, int total);

    /** Nobody waits. */
    Watcher NOBODY = (done, total) -> {};
  }

  private final MappingRunRepository runs;
  private final MappingSourceRepository source;
  private final MappingResultRepository results;
  private final RuleSetService rules;
  private final EvidenceService evidence;
  private final JobService jobs;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  MappingWork(
      MappingRunRepository runs,
      MappingSourceRepository source,
      MappingResultRepository results,
      RuleSetService rules,
      EvidenceService evidence,
      JobService jobs,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.runs = runs;
    this.source = source;
    this.results = results;
    this.rules = rules;
    this.evidence = evidence;
    this.jobs = jobs;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Makes a run from begin to end.
   *
   * @param job the job that makes it, which may have been killed while it did before
   * @throws UserError when there are no rules or no people, or another run is being made
   */
  UUID run(LocalDate asOf, Optional<UUID> job, Watcher watcher) {
    var made = job.flatMap(this::madeBy);
    if (made.isPresent()) {
      return made.get();
    }
    var version = version(asOf);
    var run = transactions.executeWrite(status -> begin(asOf, version.id(), job));
    try {
      transactions.executeWrite(status -> fill(run, version, watcher));
    } catch (JobCancelled cancelled) {
      end(run, MappingState.CANCELLED);
      throw cancelled;
    } catch (RuntimeException | Error failure) {
      end(run, MappingState.FAILED);
      throw failure;
    }
    transactions.executeWrite(status -> forgetOldExplanations());
    return run.id();
  }

  /** The run of a job that was killed between the end of its run and its own. */
  private Optional<UUID> madeBy(UUID job) {
    return transactions.executeRead(status -> runs.doneBy(job));
  }

  /**
   * The rules in force on a day.
   *
   * @throws UserError when there are none
   */
  RuleSetVersion version(LocalDate asOf) {
    return rules.inForce(asOf).orElseThrow(() -> new UserError("grid.error.no-rules", asOf));
  }

  private MappingRun begin(LocalDate asOf, UUID version, Optional<UUID> job) {
    runs.lockBeginning();
    for (var left : runs.unfinished()) {
      if (isAlive(left, job)) {
        throw new UserError("grid.error.running");
      }
      runs.delete(left.id());
    }
    var now = evidence.settledMoment().truncatedTo(ChronoUnit.MICROS);
    var run =
        new MappingRun(
            Ids.next(),
            runs.nextNumber(),
            version,
            asOf,
            now,
            MappingState.RUNNING,
            0,
            now,
            Optional.empty());
    runs.insert(run, job, Scopes.actor().accountId());
    return run;
  }

  /** A job that has not ended will go on, even if its process was killed; without one, no one. */
  private boolean isAlive(MappingRunRepository.Unfinished run, Optional<UUID> job) {
    if (run.job().isPresent()) {
      return !run.job().equals(job)
          && run.job().flatMap(jobs::find).filter(left -> !left.state().isFinal()).isPresent();
    }
    return !runs.lockRunning();
  }

  private int fill(MappingRun run, RuleSetVersion version, Watcher watcher) {
    if (!runs.lockRunning()) {
      throw new UserError("grid.error.running");
    }
    var total = source.count(run.asOf());
    if (total == 0) {
      throw new UserError("grid.error.no-people", run.asOf());
    }
    var scoring = new Scoring(version.rules(), run.asOf());
    var placed = new int[1];
    results.write(
        run.id(),
        rows ->
            source.stream(
                run.asOf(),
                run.knownAt(),
                scoring.kinds(),
                (person, facts, evidence) -> {
                  rows.add(person, scoring.score(facts, evidence));
                  placed[0]++;
                  watcher.placed(placed[0], total);
                }));
    if (!runs.end(run.id(), MappingState.DONE, placed[0], clock.instant())) {
      throw new UserError("grid.error.running");
    }
    journal.record(
        JournalEntry.of(
            "grid.run.finished",
            "mapping_run",
            run.id(),
            Map.of(
                "number", run.number(),
                "asOf", run.asOf(),
                "knownAt", run.knownAt(),
                "ruleSetVersion", version.version(),
                "ruleSetHash", version.contentHash(),
                "people", placed[0],
                "boxes", boxes(run.id()))));
    return placed[0];
  }

  private Map<String, Integer> boxes(UUID run) {
    var boxes = new TreeMap<String, Integer>();
    results.computedBoxes(run).forEach((box, people) -> boxes.put(box.toString(), people));
    return boxes;
  }

  private void end(MappingRun run, MappingState state) {
    transactions.executeWrite(status -> runs.end(run.id(), state, 0, clock.instant()));
  }

  private boolean forgetOldExplanations() {
    for (var old : runs.explainedBeforeLast(EXPLAINED_RUNS)) {
      var version = rules.find(old.ruleSetVersionId()).orElseThrow();
      var derived =
          version.rules().indicators().stream()
              .map(indicator -> indicator.fact().kind().isEmpty())
              .map(String::valueOf)
              .toArray(String[]::new);
      results.forgetExplanations(old.id(), derived);
      runs.forgetExplanations(old.id());
    }
    return true;
  }
}
