package id.talenta.evidence.intake;

import id.talenta.audit.SubjectName;
import id.talenta.organization.BulkChanges;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Imports in the tenant's schema. */
@Singleton
class ImportRepository {
  private final Database database;

  ImportRepository(Database database) {
    this.database = database;
  }

  void insert(ImportRun run) {
    database.update(
        """
        insert into import_run (id, kind, base_id, file_name, document_id, state, rows_total,
                                started_by, started_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        run.id(),
        run.kind(),
        run.baseId(),
        run.fileName(),
        run.documentId(),
        run.state(),
        run.rows(),
        run.startedBy(),
        run.startedAt());
  }

  void setJob(UUID id, UUID job) {
    database.update("update import_run set job_id = ? where id = ?", job, id);
  }

  Optional<ImportRun> find(UUID id) {
    return database.first("select * from import_run where id = ?", ImportRepository::run, id);
  }

  List<ImportRun> list(int offset, int limit) {
    return database.list(
        "select * from import_run order by started_at desc, id desc offset ? limit ?",
        ImportRepository::run,
        offset,
        limit);
  }

  int count() {
    return database.one(
        "select cast(count(*) as int) as number from import_run", row -> row.integer("number"));
  }

  int countLoadedSince(Instant moment) {
    return database.one(
        "select count(*)::int as n from import_run where state = 'LOADED' and finished_at > ?",
        row -> row.integer("n"),
        moment);
  }

  int countCheckedSince(Instant moment) {
    return database.one(
        "select count(*)::int as n from import_run where state = 'CHECKED' and started_at > ?",
        row -> row.integer("n"),
        moment);
  }

  /** Lets one load at a time go on in the tenant, until its transaction ends. */
  void lockLoads() {
    database.lock("import_run");
  }

  /**
   * Moves an import on.
   *
   * @return whether it stood where it was thought to stand
   */
  boolean move(UUID id, ImportState from, ImportState to, Instant at) {
    if (!from.next().contains(to)) {
      throw new IllegalArgumentException("An import never goes from " + from + " to " + to);
    }
    return database.update(
            "update import_run set state = ?, finished_at = ? where id = ? and state = ?",
            to,
            at,
            id,
            from)
        == 1;
  }

  void setOutcome(UUID id, ReadOutcome outcome) {
    database.update(
        """
        update import_run
           set rows_total = ?, rows_bad = ?, rows_new = ?, rows_changed = ?, rows_same = ?,
               problems = ?, ignored_columns = ?
         where id = ?
        """,
        outcome.rows(),
        outcome.problems().badRows(),
        outcome.changes().added(),
        outcome.changes().changed(),
        outcome.changes().same(),
        outcome.problems().total(),
        outcome.ignoredColumns().toArray(String[]::new),
        id);
  }

  /** The files of those of these imports that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
        select id, file_name from import_run where id = any (?)
        """,
        row ->
            names.put(
                row.uuid("id"), SubjectName.at(row.text("file_name"), "impor/" + row.uuid("id"))),
        (Object) keys);
    return names;
  }

  private static ImportRun run(Row row) {
    return new ImportRun(
        row.uuid("id"),
        row.constant("kind", IntakeKind.class),
        row.optionalUuid("base_id"),
        row.text("file_name"),
        row.uuid("document_id"),
        row.constant("state", ImportState.class),
        row.optionalUuid("job_id"),
        row.integer("rows_total"),
        row.integer("rows_bad"),
        new BulkChanges(
            row.integer("rows_new"), row.integer("rows_changed"), row.integer("rows_same")),
        row.integer("problems"),
        row.textList("ignored_columns"),
        row.text("started_by"),
        row.instant("started_at"),
        row.optionalInstant("finished_at"));
  }
}
