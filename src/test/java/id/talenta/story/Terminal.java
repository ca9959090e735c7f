package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.testing.ProgramProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operator's: the program's commands, and the database behind the program's back. */
final class Terminal {
  private final EmbeddedDatabase database;
  private final Path signingKey;

  Terminal(EmbeddedDatabase database, Path signingKey) {
    this.database = database;
    this.signingKey = signingKey;
  }

  /** Runs a command to its end, as a process of its own, and tells what it printed. */
  String run(String... command) {
    var properties = database.properties();
    var environment =
        Map.of(
            "JDBC_URL", String.valueOf(properties.get("datasources.default.url")),
            "JDBC_PASSWORD", String.valueOf(properties.get("datasources.default.password")),
            "MIGRATOR_PASSWORD", String.valueOf(properties.get("talenta.migrator.password")),
            "TALENTA_SIGNING_KEY", signingKey.toString());
    try {
      var process =
          ProgramProcess.of(environment, List.of(command)).redirectErrorStream(true).start();
      var printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor()).as(printed).isZero();
      return printed;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** The first column of what a query finds. */
  List<String> ask(String sql, String... parameters) {
    try (var connection = database.superuser();
        var statement = connection.prepareStatement(sql)) {
      for (var index = 0; index < parameters.length; index++) {
        statement.setString(index + 1, parameters[index]);
      }
      var found = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
