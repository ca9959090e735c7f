package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Behind a pooler the program does not start: behind a stand-in everywhere, and behind PgBouncer
 * itself where it is installed.
 */
class DirectConnectionTest {
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/sbin/pgbouncer"), Path.of("/usr/bin/pgbouncer"));

  @Test
  void a_connection_to_the_server_itself_is_accepted() {
    var direct = TestDatabase.context().getBean(DirectConnection.class);
    assertThatCode(direct::require).doesNotThrowAnyException();
  }

  /** The stand-in, and the real one where there is one. */
  static Stream<Optional<Path>> poolers() {
    return Stream.concat(
        Stream.of(Optional.empty()),
        PROGRAMS.stream().filter(Files::isExecutable).map(Optional::of).limit(1));
  }

  @ParameterizedTest
  @MethodSource("poolers")
  void behind_a_pooler_the_program_refuses_to_start(Optional<Path> program, @TempDir Path folder)
      throws IOException, InterruptedException {
    if (program.isPresent()) {
      refusedBehindPgBouncer(program.get(), folder);
      return;
    }
    try (var pooler = StandInPooler.before(server().getPort())) {
      refused("jdbc:postgresql://localhost:" + pooler.port() + "/talenta?sslmode=disable");
    }
  }

  private static void refusedBehindPgBouncer(Path program, Path folder)
      throws IOException, InterruptedException {
    var port = freePort();
    var pooler = start(program, folder, port);
    try {
      Eventually.holds("the pooler listens", () -> listens(port));
      refused("jdbc:postgresql://localhost:" + port + "/talenta");
    } finally {
      pooler.destroy();
      pooler.waitFor();
    }
  }

  private static void refused(String url) {
    try (var context = TestDatabase.openUnmigrated(Map.of("datasources.default.url", url))) {
      assertThatThrownBy(() -> context.getBean(DirectConnection.class).require())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("pooler");
    }
  }

  private static URI server() {
    var url = String.valueOf(TestDatabase.properties().get("datasources.default.url"));
    return URI.create(url.substring("jdbc:".length()));
  }

  private static Process start(Path program, Path folder, int port) throws IOException {
    var users = folder.resolve("users.txt");
    Files.writeString(users, "\"talenta_app\" \"talenta_app\"\n");
    var settings = folder.resolve("pgbouncer.ini");
    Files.writeString(
        settings,
        """
        [databases]
        talenta = host=localhost port=%d dbname=talenta
        [pgbouncer]
        listen_addr = localhost
        listen_port = %d
        unix_socket_dir =
        auth_type = trust
        auth_file = %s
        pool_mode = transaction
        ignore_startup_parameters = extra_float_digits
        """
            .formatted(server().getPort(), port, users));
    folder.toFile().setExecutable(true, false);
    folder.toFile().setReadable(true, false);
    var command =
        System.getProperty("user.name", "").equals("root")
            ? List.of(program.toString(), "-u", "nobody", settings.toString())
            : List.of(program.toString(), settings.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean listens(int port) {
    try (var socket = new Socket("localhost", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }
}
