package id.talenta.grid;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mapping runs in the tenant's schema. */
@Singleton
class MappingRunRepository {
  /** A run that has not ended, and the job that makes it. */
  record Unfinished(UUID id, Optional<UUID> job) {}

  private final Database database;

  MappingRunRepository(Database database) {
    this.database = database;
  }

  /** Lets one begin at a time, until the transaction ends. */
  void lockBeginning() {
    database.lock("mapping_run");
  }

  /**
   * Shows others that a run is alive, until the transaction ends.
   *
   * @return whether no other is
   */
  boolean lockRunning() {
    return database.one(
        """
        select pg_try_advisory_xact_lock(hashtext('mapping runs'), hashtext(current_schema()))
               as locked
        """,
        row -> row.bool("locked"));
  }

  List<Unfinished> unfinished() {
    return database.list(
        "select id, job_id from mapping_run where state = 'RUNNING'",
        row -> new Unfinished(row.uuid("id"), row.optionalUuid("job_id")));
  }

  /** The whole run that this job made. */
  Optional<UUID> doneBy(UUID job) {
    return database.first(
        "select id from mapping_run where job_id = ? and state = 'DONE'",
        row -> row.uuid("id"),
        job);
  }

  void delete(UUID id) {
    database.update("delete from mapping_run where id = ?", id);
  }

  int nextNumber() {
    return database.one(
        "select coalesce(max(number), 0) + 1 as number from mapping_run",
        row -> row.integer("number"));
  }

  void insert(MappingRun run, Optional<UUID> job, UUID startedBy) {
    database.update(
        """
        insert into mapping_run (id, number, rule_set_version_id, as_of, known_at, state, job_id,
                                 started_by, started_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        run.id(),
        run.number(),
        run.ruleSetVersionId(),
        run.asOf(),
        run.knownAt(),
        run.state(),
        job,
        startedBy,
        run.startedAt());
  }

  /**
   * Ends a run.
   *
   * @return whether it had not been ended or cleared away by others
   */
  boolean end(UUID id, MappingState state, int people, Instant at) {
    return database.update(
            """
            update mapping_run
               set state = ?, people = ?, finished_at = ?
             where id = ?
               and state = 'RUNNING'
            """,
            state,
            people,
            at,
            id)
        == 1;
  }

  void forgetExplanations(UUID id) {
    database.update("update mapping_run set explained = false where id = ?", id);
  }

  /** Finished runs that keep their explanations, but for the last few. */
  List<MappingRun> explainedBeforeLast(int kept) {
    return database.list(
        """
          select *
            from mapping_run
           where state = 'DONE'
             and explained
        order by number desc
          offset ?
        """,
        MappingRunRepository::run,
        kept);
  }

  boolean isExplained(UUID id) {
    return database
        .first("select explained from mapping_run where id = ?", row -> row.bool("explained"), id)
        .orElse(false);
  }

  Optional<MappingRun> find(UUID id) {
    return database.first("select * from mapping_run where id = ?", MappingRunRepository::run, id);
  }

  Optional<MappingRun> latestDone() {
    return database.first(
        "select * from mapping_run where state = 'DONE' order by number desc limit 1",
        MappingRunRepository::run);
  }

  Optional<MappingRun> doneBefore(int number) {
    return database.first(
        """
          select *
            from mapping_run
           where state = 'DONE'
             and number < ?
        order by number desc
           limit 1
        """,
        MappingRunRepository::run,
        number);
  }

  List<MappingRun> list() {
    return database.list(
        "select * from mapping_run order by number desc limit 200", MappingRunRepository::run);
  }

  List<MappingRun> findAll(UUID[] keys) {
    return database.list(
        "select * from mapping_run where id = any (?)", MappingRunRepository::run, (Object) keys);
  }

  private static MappingRun run(Row row) {
    return new MappingRun(
        row.uuid("id"),
        row.integer("number"),
        row.uuid("rule_set_version_id"),
        row.date("as_of"),
        row.instant("known_at"),
        row.constant("state", MappingState.class),
        row.integer("people"),
        row.instant("started_at"),
        row.optionalInstant("finished_at"));
  }
}
