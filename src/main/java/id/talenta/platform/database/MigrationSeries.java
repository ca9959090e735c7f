package id.talenta.platform.database;

import id.talenta.platform.scope.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * One schema after the other, while nobody else migrates. Two connections: one holds the lock from
 * the beginning to the end, the other works and is now and then replaced, because a connection
 * keeps the catalogue of every schema that it has touched. Used by one thread.
 */
public final class MigrationSeries implements AutoCloseable {
  private static final int SCHEMAS_PER_CONNECTION = 25;

  private final MigratorConfiguration configuration;
  private final Function<ChangeLog, ChangeScript> scripts;
  private final Connection guard;
  private Connection worker;
  private int touched;

  private MigrationSeries(
      MigratorConfiguration configuration,
      Function<ChangeLog, ChangeScript> scripts,
      Connection guard,
      Connection worker) {
    this.configuration = configuration;
    this.scripts = scripts;
    this.guard = guard;
    this.worker = worker;
  }

  static MigrationSeries begin(
      MigratorConfiguration configuration,
      Function<ChangeLog, ChangeScript> scripts,
      Runnable waiting) {
    try {
      var guard = MigrationLock.take(configuration, waiting);
      return new MigrationSeries(
          configuration, scripts, guard, MigrationLock.connect(configuration));
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  /**
   * As {@link Migrator#migrate}.
   *
   * @return whether the schema had to be changed
   */
  public boolean migrate(Scope scope, ChangeLog changeLog) {
    var script = scripts.apply(changeLog);
    try {
      requireLock();
      var schema = new SchemaMigration(worker, scope, configuration.applicationRole());
      return schema.run(script);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  void drop(Scope scope) {
    try {
      requireLock();
      new SchemaMigration(worker, scope, configuration.applicationRole()).drop();
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  /** The lock goes with the connection that holds it. */
  private void requireLock() throws SQLException {
    if (!MigrationLock.isHeld(guard)) {
      throw new MigrationException(
          "The connection that keeps other programs from migrating was lost: run it again.");
    }
    if (touched == SCHEMAS_PER_CONNECTION) {
      worker.close();
      worker = MigrationLock.connect(configuration);
      touched = 0;
    }
    touched++;
  }

  @Override
  public void close() {
    try (guard) {
      worker.close();
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }
}
