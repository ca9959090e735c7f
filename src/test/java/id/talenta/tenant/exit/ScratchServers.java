package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Servers made for a drill, with the programs of the machine's own PostgreSQL, or of the embedded
 * one where it has none.
 */
final class ScratchServers implements AutoCloseable {
  private static final Path OF_THE_MACHINE = Path.of("/usr/local/bin");
  private static final int MINUTES = 2;

  private final Path folder;
  private final Path archive;
  private final Path programs;
  private final List<Path> running = new ArrayList<>();

  private ScratchServers(Path folder, Path archive, Path programs) {
    this.folder = folder;
    this.archive = archive;
    this.programs = programs;
  }

  static ScratchServers in(Path folder) throws IOException, SQLException {
    var archive = Files.createDirectory(folder.resolve("archive"));
    return new ScratchServers(folder, archive, programs());
  }

  private static Path programs() throws SQLException {
    if (Files.isExecutable(OF_THE_MACHINE.resolve("pg_ctl"))) {
      return OF_THE_MACHINE;
    }
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var found = statement.executeQuery("select setting from pg_config where name = 'BINDIR'")) {
      found.next();
      return Path.of(found.getString(1));
    }
  }

  @Override
  public void close() throws Exception {
    for (var data : running) {
      postgres("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }
  }

  /** A running server. */
  record Server(Path data, int port) {
    String url(String database) {
      return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
      return DriverManager.getConnection(url(database), "postgres", "");
    }

    void execute(String database, String... statements) throws SQLException {
      try (var connection = superuser(database);
          var statement = connection.createStatement()) {
        for (var sql : statements) {
          statement.execute(sql);
        }
      }
    }
  }

  Server cluster() throws Exception {
    var data = folder.resolve("live");
    postgres("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
    configure(
        data,
        "archive_mode = on",
        "archive_command = 'cp %p " + archive + "/%f'",
        "wal_level = replica",
        "fsync = off");
    var server = start(data);
    server.execute(
        "postgres",
        "create role talenta_migrator login createrole password 'talenta_migrator'",
        "create role talenta_app login noinherit password 'talenta_app'",
        "create database talenta owner talenta_migrator encoding 'UTF8'");
    return server;
  }

  /** As {@code pg_basebackup} does it: the files as they lie, between two calls to the server. */
  Path baseBackup(Server live) throws Exception {
    var backup = folder.resolve("backup");
    try (var connection = live.superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('uji', true)");
      run("cp", "-a", live.data().toString(), backup.toString());
      try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        stopped.next();
        Files.writeString(backup.resolve("backup_label"), stopped.getString(1));
      }
    }
    Files.deleteIfExists(backup.resolve("postmaster.pid"));
    return backup;
  }

  Server recover(Path backup, String moment) throws Exception {
    configure(
        backup,
        "archive_mode = off",
        "restore_command = 'cp " + archive + "/%f %p'",
        "recovery_target_time = '" + moment + "'",
        "recovery_target_action = 'promote'");
    Files.createFile(backup.resolve("recovery.signal"));
    var scratch = start(backup);
    awaitPromotion(scratch);
    return scratch;
  }

  private static void awaitPromotion(Server scratch) {
    Eventually.holds(
        "recovered",
        () -> {
          try (var connection = scratch.superuser("postgres");
              var statement = connection.createStatement();
              var found = statement.executeQuery("select pg_is_in_recovery()")) {
            found.next();
            return !found.getBoolean(1);
          } catch (SQLException notYet) {
            return false;
          }
        });
  }

  static void archiveLog(Server live) throws SQLException {
    live.execute("postgres", "select pg_switch_wal()", "checkpoint");
    Eventually.holds("archived", () -> archived(live));
  }

  private static boolean archived(Server live) {
    try (var connection = live.superuser("postgres");
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select last_archived_wal >= pg_walfile_name(pg_current_wal_lsn() - 16777216)"
                    + " from pg_stat_archiver")) {
      return found.next() && found.getBoolean(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Server start(Path data) throws Exception {
    var port = freePort();
    configure(data, "port = " + port, "unix_socket_directories = ''");
    postgres(
        "pg_ctl",
        "-D",
        data.toString(),
        "-w",
        "-l",
        folder.resolve("log-" + port).toString(),
        "start");
    running.add(data);
    return new Server(data, port);
  }

  private static void configure(Path data, String... lines) throws IOException {
    Files.writeString(
        data.resolve("postgresql.conf"),
        "\n" + String.join("\n", lines) + "\n",
        StandardOpenOption.APPEND);
  }

  /**
   * PostgreSQL does not run as root; it takes root in a name space of its own for somebody else.
   */
  private void postgres(String... command) throws Exception {
    var all = new ArrayList<String>();
    if (System.getProperty("user.name", "").equals("root")) {
      all.addAll(List.of("unshare", "-U"));
    }
    all.add(programs.resolve(command[0]).toString());
    all.addAll(List.of(command).subList(1, command.length));
    run(all.toArray(String[]::new));
  }

  private static void run(String... command) throws Exception {
    var output = Files.createTempFile("talenta-drill-", ".txt");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .as(String.join(" ", command) + "\n" + Files.readString(output))
        .isZero();
    Files.delete(output);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
