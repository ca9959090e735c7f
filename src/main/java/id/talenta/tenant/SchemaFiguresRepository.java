package id.talenta.tenant;

import id.talenta.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Figures about the schema of the present scope. */
@Singleton
class SchemaFiguresRepository {
  private final Database database;

  SchemaFiguresRepository(Database database) {
    this.database = database;
  }

  int failedJobsSince(Instant since) {
    return database.one(
        "select count(*)::int as failed from job where state = 'FAILED' and finished_at >= ?",
        row -> row.integer("failed"),
        since);
  }

  /** The state that the migration says it brought the schema to. */
  String version() {
    return database.one(
        """
        select coalesce(obj_description(to_regnamespace(current_schema()::text), 'pg_namespace'), '')
                   as version
        """,
        row -> row.text("version"));
  }

  long storageBytes() {
    return database.one(
        """
        select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as bytes
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = current_schema()
           and c.relkind = 'r'
        """,
        row -> row.longValue("bytes"));
  }
}
