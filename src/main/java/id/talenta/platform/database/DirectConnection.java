package id.talenta.platform.database;

import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Refuses to serve behind a pooler such as PgBouncer. In its transaction mode a connection changes
 * hands between two transactions, and with it the role that keeps one tenant from another.
 */
@Singleton
public class DirectConnection {
  private final DataSource dataSource;

  DirectConnection(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Compares the process that the server named at the start of the connection with the one that
   * answers. A pooler names one of its own.
   *
   * @throws IllegalStateException when there is something in between
   */
  public void require() {
    try (var connection = ScopedDataSource.in(dataSource, Scope.host()).getConnection();
        var statement = connection.prepareStatement("select pg_backend_pid()");
        var result = statement.executeQuery()) {
      result.next();
      if (result.getInt(1) != connection.unwrap(PGConnection.class).getBackendPID()) {
        throw new IllegalStateException(
            "JDBC_URL leads to a connection pooler. Talenta must be connected to PostgreSQL"
                + " directly, because a pooler could hand one tenant's connection to another.");
      }
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }
}
