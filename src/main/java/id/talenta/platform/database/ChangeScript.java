package id.talenta.platform.database;

import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.ChecksumVersion;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.core.PostgresDatabase;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.CreateDatabaseChangeLogLockTableStatement;
import liquibase.statement.core.CreateDatabaseChangeLogTableStatement;
import liquibase.statement.core.InitializeDatabaseChangeLogLockTableStatement;

/**
 * A change log as Liquibase reads it: its change sets, their checksums, and the statements that it
 * would run. They name no schema, so that what was read once serves every schema.
 */
final class ChangeScript {
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private final String version;

  /** Statements that make Liquibase's own tables. */
  private final String ownTables;

  private final List<Change> changes;

  private ChangeScript(String version, String ownTables, List<Change> changes) {
    this.version = version;
    this.ownTables = ownTables;
    this.changes = changes;
  }

  /**
   * One change set.
   *
   * @param key what it is known by in every schema
   * @param file its file, as Liquibase writes it down
   * @param checksum Liquibase's checksum of it
   * @param statements what it does
   */
  record Change(Key key, String file, String checksum, String statements) {
    /** What Liquibase knows a change set by. */
    record Key(String id, String author) {}
  }

  /** Reads a change log. */
  static ChangeScript read(ChangeLog changeLog) {
    LIQUIBASE.setLevel(Level.WARNING);
    var dialect = new PostgresDatabase();
    try (var liquibase =
        new Liquibase(changeLog.path(), new ClassLoaderResourceAccessor(), dialect)) {
      var changes =
          liquibase.getDatabaseChangeLog().getChangeSets().stream()
              .map(set -> change(set, dialect))
              .toList();
      var own =
          Stream.of(
                  new CreateDatabaseChangeLogTableStatement(),
                  new CreateDatabaseChangeLogLockTableStatement(),
                  new InitializeDatabaseChangeLogLockTableStatement())
              .map(statement -> sql(statement, dialect))
              .collect(Collectors.joining());
      return new ChangeScript(changeLog.version(), own, changes);
    } catch (LiquibaseException failure) {
      throw new IllegalStateException("Cannot read " + changeLog.path(), failure);
    }
  }

  private static Change change(ChangeSet set, PostgresDatabase dialect) {
    requirePlain(set);
    var statements =
        set.getChanges().stream()
            .flatMap(change -> Stream.of(change.generateStatements(dialect)))
            .map(statement -> sql(statement, dialect))
            .collect(Collectors.joining());
    return new Change(
        new Change.Key(set.getId(), set.getAuthor()),
        set.getFilePath(),
        set.generateCheckSum(ChecksumVersion.latest()).toString(),
        statements);
  }

  /** What a migration in one transaction, the same for each schema, can't do. */
  private static void requirePlain(ChangeSet set) {
    var plain =
        set.isRunInTransaction()
            && !set.isAlwaysRun()
            && !set.isRunOnChange()
            && set.getContextFilter().isEmpty()
            && set.getLabels().isEmpty()
            && set.getPreconditions() == null;
    if (!plain) {
      throw new IllegalStateException(
          "Change set " + set + " has conditions, or runs outside a transaction or repeatedly");
    }
  }

  private static String sql(SqlStatement statement, PostgresDatabase dialect) {
    return Stream.of(SqlGeneratorFactory.getInstance().generateSql(statement, dialect))
        .map(sql -> sql.toSql() + ";\n")
        .collect(Collectors.joining());
  }

  /** Names the state that all change sets bring a schema to. */
  String version() {
    return version;
  }

  String ownTables() {
    return ownTables;
  }

  /** All change sets, in their order. */
  List<Change> changes() {
    return changes;
  }

  /** Those that a schema has not had, in their order. */
  List<Change> without(Set<Change.Key> had) {
    return changes.stream().filter(change -> !had.contains(change.key())).toList();
  }
}
