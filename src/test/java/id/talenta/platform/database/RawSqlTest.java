package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries each line of the table in the document on security. */
class RawSqlTest {
  private static final Path DOCUMENT = Path.of("src", "site", "markdown", "security.md");
  private static final Pattern LINE =
      Pattern.compile("\\| (login|host|tenant) \\| `(.+)` \\| (refused|possible) \\|");
  private static final TenantCode OWN = TestDatabase.newTenant();
  private static final TenantCode OTHER = TestDatabase.newTenant();

  /** No right, no such table, no such schema or role, nothing to divide by. */
  private static final Set<String> REFUSALS = Set.of("42501", "42P01", "22012", "0A000");

  /**
   * A line of the table.
   *
   * @param as who runs it
   * @param statement one or more, with places for the two schemas
   * @param possible whether it can be done
   */
  record Line(String as, String statement, boolean possible) {}

  static List<Line> lines() {
    try {
      return Files.readAllLines(DOCUMENT).stream()
          .map(LINE::matcher)
          .filter(matcher -> matcher.matches())
          .map(line -> new Line(line.group(1), line.group(2), line.group(3).equals("possible")))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void the_table_says_both_what_can_and_what_cannot_be_reached() {
    assertThat(lines()).hasSizeGreaterThan(60);
    assertThat(lines().stream().map(Line::possible).distinct()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void it_is_as_the_table_says(Line line) throws SQLException {
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      switch (line.as()) {
        case "host" -> become(connection, "talenta_host", "host");
        case "tenant" -> become(connection, OWN.schema(), OWN.schema());
        default -> become(connection, "none", "no_scope");
      }
      var failure = run(connection, line.statement());
      connection.rollback();
      if (line.possible()) {
        assertThat(failure).isEmpty();
      } else {
        assertThat(failure).isPresent();
        assertThat(REFUSALS).contains(failure.get().getSQLState());
      }
    }
  }

  private static Optional<SQLException> run(Connection connection, String statements) {
    var filled = statements.replace("{own}", OWN.schema()).replace("{other}", OTHER.schema());
    try (var statement = connection.createStatement()) {
      for (var each : filled.split("; ")) {
        statement.execute(each);
      }
      return Optional.empty();
    } catch (SQLException failure) {
      return Optional.of(failure);
    }
  }

  private static void become(Connection connection, String role, String path) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select set_config('role', ?, false), set_config('search_path', ?, false)")) {
      statement.setString(1, role);
      statement.setString(2, path);
      statement.execute();
    }
  }

  private static Connection connect() throws SQLException {
    var settings = TestDatabase.properties();
    return DriverManager.getConnection(
        String.valueOf(settings.get("datasources.default.url")),
        String.valueOf(settings.get("datasources.default.username")),
        String.valueOf(settings.get("datasources.default.password")));
  }
}
