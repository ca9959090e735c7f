package id.talenta.platform.database;

import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes schemas and roles, and brings schemas up to date, as the role that owns them. One at a
 * time, in the whole installation: whoever migrates holds PostgreSQL's advisory lock, which the
 * server gives back by itself when the program dies.
 *
 * <p>Each schema is brought up to date in one transaction, from the statements that Liquibase makes
 * of the change log, so that a program that is killed leaves a schema as it was. Liquibase's own
 * tables are kept as Liquibase keeps them.
 */
@Singleton
public class Migrator {
  private final MigratorConfiguration configuration;
  private final ChangeLog tenants;
  private final Map<ChangeLog, ChangeScript> scripts = new ConcurrentHashMap<>();

  Migrator(MigratorConfiguration configuration) {
    this.configuration = configuration;
    this.tenants = ChangeLog.of(configuration.tenantChangeLog());
  }

  /** The change sets that make the schema of a tenant. */
  public ChangeLog tenantChangeLog() {
    return tenants;
  }

  /**
   * Makes the scope's role and schema where they are missing, brings the schema up to date, and
   * gives the role its rights. Can be repeated; one that was cut off has done nothing. Waits while
   * another program migrates.
   *
   * @throws MigrationException when the schema is not one that this program can bring up to date
   */
  public void migrate(Scope scope, ChangeLog changeLog) {
    try (var series = series(() -> {})) {
      series.migrate(scope, changeLog);
    }
  }

  /** How many change sets the change log has. */
  public int changeSets(ChangeLog changeLog) {
    return script(changeLog).changes().size();
  }

  /**
   * Begins to migrate one schema after the other.
   *
   * @param waiting is told when another program migrates at this moment, before its end is awaited
   * @throws MigrationException when the other program takes too long
   */
  public MigrationSeries series(Runnable waiting) {
    return MigrationSeries.begin(configuration, this::script, waiting);
  }

  /** Drops the scope's schema with all its data, and its role. */
  public void drop(Scope scope) {
    try (var series = series(() -> {})) {
      series.drop(scope);
    }
  }

  /** Liquibase is not safe to use by two threads; what it read is. */
  private synchronized ChangeScript script(ChangeLog changeLog) {
    return scripts.computeIfAbsent(changeLog, ChangeScript::read);
  }
}
