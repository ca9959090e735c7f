package id.talenta.platform.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Makes schemas and roles, and brings schemas up to date, as the role that owns them. One at a
 * time: Liquibase is not safe to run in parallel within one program.
 */
@Singleton
public class Migrator {
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private final MigratorConfiguration configuration;

  Migrator(MigratorConfiguration configuration) {
    this.configuration = configuration;
    LIQUIBASE.setLevel(Level.WARNING);
  }

  /**
   * Makes the scope's role and schema where they are missing, brings the schema up to date, and
   * gives the role its rights. Can be repeated; a run that was cut off is taken up where it
   * stopped.
   */
  public void migrate(Scope scope, ChangeLog changeLog) {
    exclusively(
        connection -> {
          createRole(connection, scope);
          createSchema(connection, scope);
          update(connection, scope, changeLog);
          grant(connection, scope);
        });
  }

  /** Drops the scope's schema with all its data, and its role. */
  public void drop(Scope scope) {
    exclusively(
        connection -> {
          execute(connection, "drop schema if exists %s cascade", scope.schema());
          if (exists(connection, "select 1 from pg_roles where rolname = ?", scope.role())) {
            execute(connection, "drop role %s", scope.role());
          }
        });
  }

  private void createRole(Connection connection, Scope scope) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", scope.role())) {
      execute(connection, "create role %s nologin", scope.role());
    }
    execute(connection, "grant %s to %s", scope.role(), configuration.applicationRole());
  }

  private static void createSchema(Connection connection, Scope scope) throws SQLException {
    if (!exists(connection, "select 1 from pg_namespace where nspname = ?", scope.schema())) {
      execute(connection, "create schema %s", scope.schema());
    }
  }

  private static void update(Connection connection, Scope scope, ChangeLog changeLog)
      throws SQLException {
    execute(connection, "set search_path to %s", scope.schema());
    try {
      var database =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      database.setDefaultSchemaName(scope.schema());
      database.setLiquibaseSchemaName(scope.schema());
      var changes = new Liquibase(changeLog.path(), new ClassLoaderResourceAccessor(), database);
      changes.setShowSummary(UpdateSummaryEnum.OFF);
      liquibase.Scope.child(
          Map.of(liquibase.Scope.Attr.ui.name(), new LoggerUIService()),
          () -> changes.update(new Contexts(scope.schema()), new LabelExpression()));
    } catch (Exception failure) {
      throw new IllegalStateException(
          "Schema " + scope.schema() + " could not be brought up to date", failure);
    }
    connection.setAutoCommit(true);
    if (exists(connection, "select 1 from databasechangeloglock where locked")) {
      throw new IllegalStateException(
          "The change log of schema " + scope.schema() + " is still locked");
    }
  }

  /**
   * The role may use every table, but may only add to the journal and may not see the change log.
   */
  private static void grant(Connection connection, Scope scope) throws SQLException {
    execute(connection, "grant usage on schema %s to %s", scope.schema(), scope.role());
    execute(
        connection,
        "grant select, insert, update, delete on all tables in schema %s to %s",
        scope.schema(),
        scope.role());
    execute(connection, "revoke update, delete on journal_entry from %s", scope.role());
    execute(connection, "revoke update on journal_detail from %s", scope.role());
    execute(
        connection, "revoke all on databasechangelog, databasechangeloglock from %s", scope.role());
  }

  private void exclusively(MigratorWork work) {
    ONE_AT_A_TIME.lock();
    try (var connection =
        DriverManager.getConnection(
            configuration.url(), configuration.username(), configuration.password())) {
      work.run(connection);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static boolean exists(
      Connection connection, @CompileTimeConstant String sql, String... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var index = 0; index < parameters.length; index++) {
        statement.setString(index + 1, parameters[index]);
      }
      try (var result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  /** Names of schemas and roles cannot be parameters; they are quoted as identifiers. */
  private static void execute(
      Connection connection, @CompileTimeConstant String ddl, String... identifiers)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      var quoted = new Object[identifiers.length];
      for (var index = 0; index < identifiers.length; index++) {
        quoted[index] = statement.enquoteIdentifier(identifiers[index], true);
      }
      statement.execute(String.format(ddl, quoted));
    }
  }

  @FunctionalInterface
  private interface MigratorWork {
    void run(Connection connection) throws SQLException;
  }
}
