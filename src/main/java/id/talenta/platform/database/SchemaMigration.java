package id.talenta.platform.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import id.talenta.platform.database.ChangeScript.Change;
import id.talenta.platform.scope.Scope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liquibase.util.LiquibaseUtil;

/** Brings one schema up to date, in one transaction. */
final class SchemaMigration {
  private final Connection connection;
  private final Scope scope;
  private final String applicationRole;

  SchemaMigration(Connection connection, Scope scope, String applicationRole) {
    this.connection = connection;
    this.scope = scope;
    this.applicationRole = applicationRole;
  }

  /**
   * What there is before.
   *
   * @param role whether there is the role
   * @param schema whether there is the schema
   * @param changeLog whether there are Liquibase's tables
   * @param version the state that the schema says it has
   */
  private record Found(boolean role, boolean schema, boolean changeLog, String version) {}

  /** Does it; false when there was nothing to do. */
  boolean run(ChangeScript script) throws SQLException {
    connection.setAutoCommit(false);
    try {
      var found = find();
      var had = found.changeLog() ? history() : Map.<Change.Key, String>of();
      requireSame(script, had);
      var missing = script.without(had.keySet());
      if (missing.isEmpty() && found.role() && found.version().equals(script.version())) {
        connection.rollback();
        return false;
      }
      execute(statements(script, found, missing, had.size()));
      requireComplete(script);
      connection.commit();
      return true;
    } catch (SQLException | RuntimeException failure) {
      connection.rollback();
      throw failure;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Drops the schema with all its data, and the role. */
  void drop() throws SQLException {
    execute(sql("drop schema if exists %s cascade", scope.schema()));
    if (find().role()) {
      execute(sql("drop role %s", scope.role()));
    }
  }

  private Found find() throws SQLException {
    return one(
        """
        select exists (select 1 from pg_roles where rolname = '%1$s'),
               exists (select 1 from pg_namespace where nspname = '%2$s'),
               to_regclass('"%2$s".databasechangelog') is not null,
               coalesce(obj_description(to_regnamespace('"%2$s"'), 'pg_namespace'), '')
        """
            .formatted(scope.role(), scope.schema()),
        result ->
            new Found(
                result.getBoolean(1),
                result.getBoolean(2),
                result.getBoolean(3),
                result.getString(4)));
  }

  /** The change sets that the schema has had, with their checksums; its lock is free then. */
  private Map<Change.Key, String> history() throws SQLException {
    execute(sql("set local search_path to %s", scope.schema()));
    releaseStaleLock();
    var had = new HashMap<Change.Key, String>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("select id, author, md5sum from databasechangelog")) {
      while (result.next()) {
        had.put(new Change.Key(result.getString(1), result.getString(2)), result.getString(3));
      }
    }
    return had;
  }

  /**
   * Whoever migrates by this program holds the advisory lock, which is ours now. A lock in
   * Liquibase's table can only be of somebody who runs Liquibase by hand and is connected as the
   * owner, or of a process that is dead.
   */
  private void releaseStaleLock() throws SQLException {
    var locked =
        one(
            "select coalesce(bool_or(locked), false) from databasechangeloglock",
            result -> result.getBoolean(1));
    if (!locked) {
      return;
    }
    var others =
        one(
            """
            select count(*)
              from pg_stat_activity
             where usename = current_user
               and datname = current_database()
               and application_name <> 'talenta migrate'
            """,
            result -> result.getInt(1));
    if (others > 0) {
      throw new MigrationException(
          "The change log of schema "
              + scope.schema()
              + " is locked, and somebody else is connected as the owner of the schemas: end that,"
              + " then run this again.");
    }
    execute(
        "update databasechangeloglock set locked = false, lockgranted = null, lockedby = null;");
  }

  private void requireSame(ChangeScript script, Map<Change.Key, String> had) {
    var unknown = new HashMap<>(had);
    for (var change : script.changes()) {
      var checksum = unknown.remove(change.key());
      if (checksum != null && !checksum.equals(change.checksum())) {
        throw new MigrationException(
            "Change set "
                + change.key().id()
                + " was changed after schema "
                + scope.schema()
                + " had it: the program's files do not belong to this database.");
      }
    }
    if (!unknown.isEmpty()) {
      throw new MigrationException(
          "Schema "
              + scope.schema()
              + " has change sets that this program does not know: it was made by a newer one.");
    }
  }

  private String statements(ChangeScript script, Found found, List<Change> missing, int had)
      throws SQLException {
    var all = new StringBuilder();
    if (!found.role()) {
      all.append(sql("create role %s nologin", scope.role()));
      all.append(sql("grant %s to %s", scope.role(), applicationRole));
    }
    if (!found.schema()) {
      all.append(sql("create schema %s", scope.schema()));
    }
    all.append(sql("set local search_path to %s", scope.schema()));
    if (!found.changeLog()) {
      all.append(script.ownTables());
    }
    // Set before the tables are made: to go through all tables of a schema afterwards takes longer
    // the more schemas there are.
    all.append(sql("grant usage on schema %s to %s", scope.schema(), scope.role()));
    all.append(
        sql(
            "alter default privileges in schema %s grant select, insert, update, delete on tables"
                + " to %s",
            scope.schema(), scope.role()));
    all.append(
        sql(
            "alter default privileges in schema %s grant execute on functions to %s",
            scope.schema(), scope.role()));
    missing.forEach(change -> all.append(change.statements()));
    all.append(history(missing, had));
    all.append("comment on schema \"%s\" is '%s';%n".formatted(scope.schema(), script.version()));
    // The role may only add to the journal, and may not see the change log.
    all.append(sql("revoke update, delete on journal_entry from %s", scope.role()));
    all.append(sql("revoke update, delete on journal_detail from %s", scope.role()));
    return all.toString();
  }

  /** What Liquibase writes down of each change set. */
  private String history(List<Change> missing, int had) throws SQLException {
    var rows = new StringBuilder();
    try (var statement = connection.createStatement()) {
      var order = had;
      for (var change : missing) {
        order++;
        rows.append(rows.isEmpty() ? "" : ",\n")
            .append("(")
            .append(statement.enquoteLiteral(change.key().id()))
            .append(", ")
            .append(statement.enquoteLiteral(change.key().author()))
            .append(", ")
            .append(statement.enquoteLiteral(change.file()))
            .append(", localtimestamp, ")
            .append(order)
            .append(", 'EXECUTED', ")
            .append(statement.enquoteLiteral(change.checksum()))
            .append(", 'sql', '', ")
            .append(statement.enquoteLiteral(LiquibaseUtil.getBuildVersion()))
            .append(")");
      }
    }
    return rows.isEmpty()
        ? ""
        : """
        insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype,
                                       md5sum, description, comments, liquibase)
        values
        """
            + rows
            + ";\n";
  }

  /** The schema has had every change set once, and nobody holds its lock. */
  private void requireComplete(ChangeScript script) throws SQLException {
    var sets =
        one(
            """
            select case when (select bool_or(locked) from databasechangeloglock) then -1
                        else (select count(*) from databasechangelog)
                   end
            """,
            result -> result.getInt(1));
    if (sets != script.changes().size()) {
      throw new IllegalStateException(
          "Schema "
              + scope.schema()
              + " has "
              + sets
              + " change sets, not "
              + script.changes().size()
              + ", or its lock is held");
    }
  }

  /** Names of schemas and roles can't be parameters; they are quoted as identifiers. */
  private String sql(@CompileTimeConstant String ddl, String... identifiers) throws SQLException {
    try (var statement = connection.createStatement()) {
      var quoted = new Object[identifiers.length];
      for (var index = 0; index < identifiers.length; index++) {
        quoted[index] = statement.enquoteIdentifier(identifiers[index], true);
      }
      return String.format(ddl, quoted) + ";\n";
    }
  }

  private void execute(String script) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  private <T> T one(String question, Reading<T> reading) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(question)) {
      result.next();
      return reading.of(result);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet result) throws SQLException;
  }
}
