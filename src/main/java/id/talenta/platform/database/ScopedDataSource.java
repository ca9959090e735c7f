package id.talenta.platform.database;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.ScopeException;
import id.talenta.platform.scope.ScopeGate;
import id.talenta.platform.scope.Scopes;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Binds each connection to the scope of the work that borrows it: role and search path are set on
 * borrowing and reset on returning, and a connection that cannot be reset is thrown away. Without a
 * scope a connection can read no table. In a scope that can only be read, and for people who may
 * only read, every transaction is read-only, whatever code opened it, except for the few methods
 * that are marked to go on; a visitor's is read-only without exception.
 *
 * <p>A connection also refuses to be used in another scope than the one it was borrowed in, which
 * is what happens when the scope changes inside an open transaction.
 */
public final class ScopedDataSource implements DataSource, AutoCloseable {
  private static final String NO_ROLE = "none";
  private static final String NO_SCHEMA = "no_scope";
  private static final String BIND =
      "select set_config('role', ?, false), set_config('search_path', ?, false),"
          + " set_config('default_transaction_read_only', ?, false),"
          + " set_config('statement_timeout', ?, false)";

  private final DataSource pool;
  private final Supplier<Optional<Scope>> scopes;
  private final ScopeGate gate;
  private final StatementTimeout timeout;
  private final Optional<ScopePlaces> places;

  /**
   * Wraps a pool.
   *
   * @param pool whose connections are bound
   * @param scopes tells the scope of the present work
   * @param gate tells whether that scope can only be read
   * @param timeout tells how long a statement of the present work may take, and how long it waits
   *     for a place
   * @param places how many connections of the pool each scope may use; nothing for all
   */
  ScopedDataSource(
      DataSource pool,
      Supplier<Optional<Scope>> scopes,
      ScopeGate gate,
      StatementTimeout timeout,
      Optional<ScopePlaces> places) {
    this.pool = pool;
    this.scopes = scopes;
    this.gate = gate;
    this.timeout = timeout;
    this.places = places;
  }

  /**
   * The same pool, always in one scope, whatever the scope of the work: for the scheduler, whose
   * threads have none.
   *
   * @param dataSource the application's data source
   * @param scope the scope of every connection
   */
  public static DataSource in(DataSource dataSource, Scope scope) {
    try {
      var pool =
          DelegatingDataSource.unwrapDataSource(dataSource).unwrap(ScopedDataSource.class).pool;
      return new ScopedDataSource(
          pool, () -> Optional.of(scope), each -> false, StatementTimeout.NONE, Optional.empty());
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    var scope = scopes.get();
    var readOnly = Scopes.isVisit() || (isOnlyRead(scope) && !Scopes.isExempt());
    var milliseconds = timeout.milliseconds();
    if (places.isEmpty()) {
      return guarded(bound(scope, readOnly, milliseconds), scope, () -> {});
    }
    var place = places.get().take(scope, milliseconds);
    try {
      return guarded(bound(scope, readOnly, milliseconds), scope, place::giveBack);
    } catch (SQLException | RuntimeException | Error failure) {
      place.giveBack();
      throw failure;
    }
  }

  private Connection bound(Optional<Scope> scope, boolean readOnly, long milliseconds)
      throws SQLException {
    var connection = pool.getConnection();
    try {
      bind(
          connection,
          scope.map(Scope::role).orElse(NO_ROLE),
          scope.map(Scope::schema).orElse(NO_SCHEMA),
          readOnly,
          milliseconds);
      return connection;
    } catch (SQLException | RuntimeException failure) {
      discard(connection, failure);
      throw failure;
    }
  }

  private boolean isOnlyRead(Optional<Scope> scope) {
    return Scopes.isReader() || scope.filter(gate::isReadOnly).isPresent();
  }

  private Connection guarded(Connection connection, Optional<Scope> scope, Runnable afterClose) {
    return (Connection)
        Proxy.newProxyInstance(
            ScopedDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "close" -> release(connection);
                case "prepareStatement", "createStatement", "prepareCall", "unwrap" ->
                    refuseOtherScope(scope);
                default -> {}
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              } finally {
                if (method.getName().equals("close")) {
                  afterClose.run();
                }
              }
            });
  }

  private void refuseOtherScope(Optional<Scope> borrowedIn) {
    if (!scopes.get().equals(borrowedIn)) {
      throw new ScopeException("The scope changed inside a transaction");
    }
  }

  private static void release(Connection connection) throws SQLException {
    if (connection.isClosed()) {
      return;
    }
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      bind(connection, NO_ROLE, NO_SCHEMA, false, 0);
    } catch (SQLException | RuntimeException failure) {
      connection.abort(Runnable::run);
    }
  }

  private static void discard(Connection connection, Exception failure) {
    try (connection) {
      connection.abort(Runnable::run);
    } catch (SQLException further) {
      failure.addSuppressed(further);
    }
  }

  private static void bind(
      Connection connection, String role, String schema, boolean readOnly, long milliseconds)
      throws SQLException {
    try (var statement = connection.prepareStatement(BIND)) {
      statement.setString(1, role);
      statement.setString(2, schema);
      statement.setString(3, readOnly ? "on" : "off");
      statement.setString(4, String.valueOf(milliseconds));
      statement.execute();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("Connections are the pool's own");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    pool.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return pool.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || pool.isWrapperFor(type);
  }

  @Override
  public void close() throws Exception {
    if (pool instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }
}
