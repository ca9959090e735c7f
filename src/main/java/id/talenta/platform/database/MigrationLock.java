package id.talenta.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The lock that whoever migrates holds: an advisory lock of a session, so that the server gives it
 * back when the program that holds it dies, and never before.
 */
final class MigrationLock {
  private static final long KEY = 7_461_011_950_423L;
  private static final String NOT_AVAILABLE = "55P03";

  private MigrationLock() {}

  /**
   * Takes the lock.
   *
   * @param waiting is told when another program has it
   * @return the connection that holds it
   * @throws MigrationException when the other program keeps it for too long
   */
  static Connection take(MigratorConfiguration configuration, Runnable waiting)
      throws SQLException {
    var connection = connect(configuration);
    try {
      if (!isFree(connection)) {
        waiting.run();
        await(connection);
      }
      return connection;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  private static void await(Connection connection) throws SQLException {
    try (var patience = connection.createStatement();
        var statement = connection.prepareStatement("select pg_advisory_lock(?)")) {
      patience.execute("set lock_timeout = '10min'");
      statement.setLong(1, KEY);
      statement.execute();
    } catch (SQLException failure) {
      if (NOT_AVAILABLE.equals(failure.getSQLState())) {
        throw new MigrationException(
            "Another program has been migrating this database for more than ten minutes: wait for"
                + " its end, then run this again.");
      }
      throw failure;
    }
  }

  static boolean isHeld(Connection connection) throws SQLException {
    return connection.isValid(0);
  }

  /** A connection as the owner of the schemas, which sends a whole script at once. */
  static Connection connect(MigratorConfiguration configuration) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", configuration.username());
    properties.setProperty("password", configuration.password());
    properties.setProperty("preferQueryMode", "simple");
    properties.setProperty("ApplicationName", "talenta migrate");
    return DriverManager.getConnection(configuration.url(), properties);
  }

  private static boolean isFree(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      statement.setLong(1, KEY);
      try (var result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
