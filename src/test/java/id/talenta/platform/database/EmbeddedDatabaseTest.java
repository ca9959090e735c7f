package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void the_data_is_there_again_at_the_next_start() throws IOException, SQLException {
    try (var database = EmbeddedDatabase.start(directory);
        var connection = database.superuser();
        var statement = connection.createStatement()) {
      statement.execute("create table kept (id int)");
    }
    try (var database = EmbeddedDatabase.start(directory)) {
      assertThat(count(database)).isZero();
    }
  }

  @Test
  void a_second_program_on_the_same_data_is_refused_with_a_reason() throws IOException {
    try (var database = EmbeddedDatabase.start(directory)) {
      assertThat(database.properties()).isNotEmpty();
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
          .hasMessageContaining("another program");
    }
  }

  @Test
  void a_server_left_behind_by_a_killed_program_does_not_break_the_next_start() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var killed =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(killed.getInputStream().read()).isEqualTo('!');
    killed.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    try (var database = EmbeddedDatabase.start(directory)) {
      assertThat(count(database)).isZero();
    }
  }

  @Test
  void a_server_that_ends_by_itself_is_noticed_and_the_next_start_has_all_that_was_stored()
      throws Exception {
    try (var database = EmbeddedDatabase.start(directory)) {
      try (var connection = database.superuser();
          var statement = connection.createStatement()) {
        statement.execute("create table kept (id int)");
      }
      var server = Files.readAllLines(directory.resolve("pg/postmaster.pid")).getFirst().trim();
      assertThat(database.ended()).isNotDone();
      ProcessHandle.of(Long.parseLong(server)).orElseThrow().destroyForcibly();
      assertThat(database.ended()).succeedsWithin(Duration.ofMinutes(1));
    }
    try (var database = EmbeddedDatabase.start(directory)) {
      assertThat(count(database)).isZero();
    }
  }

  private static int count(EmbeddedDatabase database) throws SQLException {
    try (var connection = database.superuser();
        var statement = connection.createStatement();
        var result = statement.executeQuery("select count(*) from kept")) {
      result.next();
      return result.getInt(1);
    }
  }

  /** A program that starts the server, says so and waits to be killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      var database = EmbeddedDatabase.start(Path.of(arguments[0]));
      try (var connection = database.superuser();
          var statement = connection.createStatement()) {
        statement.execute("create table kept (id int)");
      }
      System.out.print('!');
      System.out.flush();
      Thread.currentThread().join();
    }
  }
}
