package id.talenta.bench;

import id.talenta.platform.database.ChangeLog;
import id.talenta.platform.database.EmbeddedDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The least that the work with many tenants can take: the same DDL, sent by plain JDBC as the
 * schemas' owner, a schema in one transaction. It writes down nothing, fills no settings, and knows
 * no tenants. The connection is now and then replaced, as ours is.
 */
final class TenantFloors implements AutoCloseable {
  static final String COLUMN = "db/bench-column.yaml";
  private static final int SCHEMAS_PER_CONNECTION = 25;
  private static final Pattern INCLUDED = Pattern.compile("file: (\\S+)");

  private final EmbeddedDatabase database;
  private final String ddl = ddl("db/tenant.yaml");
  private Connection connection;
  private int touched;

  TenantFloors(EmbeddedDatabase database) throws SQLException {
    this.database = database;
    this.connection = owner();
  }

  private Connection owner() throws SQLException {
    var settings = database.properties();
    var properties = new Properties();
    properties.setProperty("user", String.valueOf(settings.get("talenta.migrator.username")));
    properties.setProperty("password", String.valueOf(settings.get("talenta.migrator.password")));
    // As the migration does: a script goes to the server whole, which the other modes take apart.
    properties.setProperty("preferQueryMode", "simple");
    return DriverManager.getConnection(
        String.valueOf(settings.get("talenta.migrator.url")), properties);
  }

  /** Makes a role and a schema with all tables of a tenant. */
  Duration provision(int number) throws SQLException {
    var begun = System.nanoTime();
    renew();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          create role %1$s nologin;
          grant %1$s to talenta_app;
          create schema %1$s;
          set local search_path to %1$s;
          grant usage on schema %1$s to %1$s;
          alter default privileges in schema %1$s
            grant select, insert, update, delete on tables to %1$s;
          """
                  .formatted(schema(number))
              + ddl);
    }
    connection.commit();
    connection.setAutoCommit(true);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** The one query that tells who is behind. */
  int behind(String version) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select * from host.tenant where schema_version <> ? and state <> 'ERASED'")) {
      statement.setString(1, version);
      try (var result = statement.executeQuery()) {
        var found = 0;
        while (result.next()) {
          found++;
        }
        return found;
      }
    }
  }

  /** Adds the column of the benchmark's change set to each schema. */
  void addColumn(int count, int warmUp) throws SQLException {
    for (var number = -warmUp; number < count; number++) {
      renew();
      try (var statement = connection.createStatement()) {
        statement.execute(
            "alter table " + schema(number) + ".civil_servant add column bench_column text");
      }
    }
  }

  private void renew() throws SQLException {
    if (touched == SCHEMAS_PER_CONNECTION) {
      connection.close();
      connection = owner();
      touched = 0;
    }
    touched++;
  }

  private static String schema(int number) {
    return "f" + (number < 0 ? "w" : "") + Math.abs(number);
  }

  private static String ddl(String list) {
    return INCLUDED
        .matcher(read(list))
        .results()
        .map(match -> read(match.group(1)))
        .flatMap(String::lines)
        .filter(line -> !line.startsWith("--"))
        .collect(Collectors.joining("\n"));
  }

  private static String read(String path) {
    try (var stream =
        Objects.requireNonNull(ChangeLog.class.getClassLoader().getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
