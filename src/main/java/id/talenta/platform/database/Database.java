package id.talenta.platform.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.ReadOnlyScopeException;
import id.talenta.platform.scope.ScopeGate;
import id.talenta.platform.scope.Scopes;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Runs statements on the connection of the present transaction, which must be open. Statements are
 * constants with {@code ?} for parameters.
 */
@Singleton
public class Database {
  private static final int BATCH = 1000;
  private static final String QUERY_CANCELED = "57014";
  private static final String READ_ONLY_TRANSACTION = "25006";

  private final TransactionOperations<Connection> transactions;
  private final BeanProvider<ScopeGate> gate;

  Database(TransactionOperations<Connection> transactions, BeanProvider<ScopeGate> gate) {
    this.transactions = transactions;
    this.gate = gate;
  }

  /** All rows. */
  public <T> List<T> list(
      @CompileTimeConstant String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
    return query(sql, mapper, parameters);
  }

  /** All rows of a statement put together from clauses. */
  public <T> List<T> list(Sql sql, RowMapper<T> mapper) {
    return query(sql.text(), mapper, sql.parameters().toArray());
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(
      @CompileTimeConstant String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
    return query(sql, mapper, parameters).stream().findFirst();
  }

  /** The first row of a statement put together from clauses, if there is one. */
  public <T> Optional<T> first(Sql sql, RowMapper<T> mapper) {
    return list(sql, mapper).stream().findFirst();
  }

  /** The one row of a statement that always has one, such as a count. */
  public <T> T one(
      @CompileTimeConstant String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
    return query(sql, mapper, parameters).getFirst();
  }

  /** The one row of a statement that always has one. */
  public <T> T one(Sql sql, RowMapper<T> mapper) {
    return list(sql, mapper).getFirst();
  }

  /**
   * Changes rows.
   *
   * @return how many
   */
  public int update(@CompileTimeConstant String sql, @Nullable Object... parameters) {
    return execute(sql, parameters);
  }

  /** The same, by a statement put together from clauses. */
  public int update(Sql sql) {
    return execute(sql.text(), sql.parameters().toArray());
  }

  /** Lets one at a time of those in the present scope go on who ask for the same, until it ends. */
  public void lock(@CompileTimeConstant String name) {
    query(
        "select pg_advisory_xact_lock(hashtextextended(current_schema() || '.' || ?, 0))",
        row -> true,
        name);
  }

  /** Runs a statement once for each row of parameters. */
  public void batch(@CompileTimeConstant String sql, Iterable<@Nullable Object[]> rows) {
    try (var statement = connection().prepareStatement(sql)) {
      var waiting = 0;
      for (var row : rows) {
        set(statement, row);
        statement.addBatch();
        waiting++;
        if (waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    } catch (SQLException failure) {
      throw told(failure);
    }
  }

  /** Reads rows one by one, holding {@code fetchSize} of them at a time. */
  public void stream(
      @CompileTimeConstant String sql,
      int fetchSize,
      Consumer<Row> consumer,
      @Nullable Object... parameters) {
    streamAll(sql, fetchSize, consumer, parameters);
  }

  /** The same, for a statement put together from clauses. */
  public void stream(Sql sql, int fetchSize, Consumer<Row> consumer) {
    streamAll(sql.text(), fetchSize, consumer, sql.parameters().toArray());
  }

  /**
   * Writes rows in bulk.
   *
   * @param sql a {@code copy … from stdin}, in the text format
   * @return how many rows were written
   */
  public long copyIn(@CompileTimeConstant String sql, CopySource source) {
    try {
      var copy = connection().unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
      try {
        var writer = new CopyWriter(copy);
        source.writeTo(writer);
        writer.flush();
        return copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException failure) {
      throw told(failure);
    }
  }

  /**
   * Reads rows in bulk, one by one as they arrive.
   *
   * @param sql a {@code copy (select …) to stdout (format binary)}, which can't have parameters: a
   *     statement takes them from settings of its transaction instead, see {@link #setting}
   */
  public void copyOut(@CompileTimeConstant String sql, Consumer<CopyRow> consumer) {
    try {
      var server = connection().unwrap(PGConnection.class);
      var copy = server.getCopyAPI().copyOut(sql);
      try {
        var row = new CopyRow();
        for (var message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
          if (row.accept(message)) {
            consumer.accept(row);
          }
        }
      } finally {
        if (copy.isActive()) {
          giveUp(server, copy);
        }
      }
    } catch (SQLException failure) {
      throw told(failure);
    }
  }

  /**
   * Ends a bulk read that is not wanted any more. What the server had sent before it heard of that
   * must be read, else the next statement would take it for its own.
   */
  private static void giveUp(PGConnection server, CopyOut copy) throws SQLException {
    server.cancelQuery();
    try {
      while (copy.readFromCopy() != null) {
        // Nobody wants it.
      }
    } catch (SQLException cancelled) {
      if (!QUERY_CANCELED.equals(cancelled.getSQLState())) {
        throw cancelled;
      }
    }
  }

  /**
   * Sets a parameter for statements that can't have any, until the transaction ends; SQL reads it
   * by {@code current_setting}.
   *
   * @param name one of PostgreSQL's own, or two words with a dot between
   */
  public void setting(@CompileTimeConstant String name, String value) {
    query("select set_config(?, ?, true)", row -> true, name, value);
  }

  /** The connection of the present transaction, for what the methods above cannot do. */
  public Connection connection() {
    return transactions.getConnection();
  }

  private <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
    try (var statement = connection().prepareStatement(sql)) {
      set(statement, parameters);
      try (var result = statement.executeQuery()) {
        var row = new Row(result);
        var found = new ArrayList<T>();
        while (result.next()) {
          found.add(mapper.map(row));
        }
        return found;
      }
    } catch (SQLException failure) {
      throw told(failure);
    }
  }

  private void streamAll(
      String sql, int fetchSize, Consumer<Row> consumer, @Nullable Object... parameters) {
    try (var statement = connection().prepareStatement(sql)) {
      statement.setFetchSize(fetchSize);
      set(statement, parameters);
      try (var result = statement.executeQuery()) {
        var row = new Row(result);
        while (result.next()) {
          consumer.accept(row);
        }
      }
    } catch (SQLException failure) {
      throw told(failure);
    }
  }

  private int execute(String sql, @Nullable Object... parameters) {
    try (var statement = connection().prepareStatement(sql)) {
      set(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw told(failure);
    }
  }

  /** A change that was refused because the scope can only be read is told to the user. */
  private RuntimeException told(SQLException failure) {
    var refused = READ_ONLY_TRANSACTION.equals(failure.getSQLState());
    if (refused && Scopes.isVisit()) {
      return new NotAllowedException("A visitor changes nothing");
    }
    var readOnly =
        refused && Scopes.current().filter(scope -> gate.get().isReadOnly(scope)).isPresent();
    return readOnly ? new ReadOnlyScopeException() : new DatabaseException(failure);
  }

  private static void set(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (var index = 0; index < parameters.length; index++) {
      set(statement, index + 1, parameters[index]);
    }
  }

  private static void set(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(index, Types.NULL);
      case Optional<?> optional -> set(statement, index, optional.orElse(null));
      case Json json -> statement.setObject(index, json.text(), Types.OTHER);
      case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
      case Enum<?> constant -> statement.setString(index, constant.name());
      case String[] texts ->
          statement.setArray(index, statement.getConnection().createArrayOf("text", texts));
      case UUID[] keys ->
          statement.setArray(index, statement.getConnection().createArrayOf("uuid", keys));
      case BigDecimal[] numbers ->
          statement.setArray(index, statement.getConnection().createArrayOf("numeric", numbers));
      default -> statement.setObject(index, value);
    }
  }
}
