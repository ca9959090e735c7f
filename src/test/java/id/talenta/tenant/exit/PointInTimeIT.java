package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.talenta.document.DocumentService;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostMigration;
import id.talenta.tenant.TenantService;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One government is brought back to a moment before a mistake, from the operator's own backups,
 * while the others go on: the drill of what the operations guide says, on the PostgreSQL that the
 * machine has.
 */
class PointInTimeIT {
  private static final TenantCode HURT = new TenantCode("sungai");
  private static final TenantCode NEIGHBOUR = new TenantCode("gunung");
  private static final TenantCode RESTORED = new TenantCode("sungai_lama");
  private static final Path SERVER = Path.of("/usr/local/bin/pg_ctl");
  private static final int MINUTES = 2;

  private final List<Path> running = new ArrayList<>();
  private final Path root = root();

  @AfterEach
  void stop() throws Exception {
    for (var data : running) {
      postgres("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }
  }

  @Test
  void one_government_returns_to_a_moment_before_a_mistake_and_the_others_stay() throws Exception {
    assumeTrue(Files.isExecutable(SERVER), "needs the machine's own PostgreSQL");
    var archive = folder("archive");
    var live = cluster(folder("live"), archive);
    var keys = TestKeys.make();
    try (var program = open(live)) {
      provision(program, HURT);
      provision(program, NEIGHBOUR);
      var kept = store(program, HURT, "sebelum.txt");
      var backup = baseBackup(live);
      var late = store(program, HURT, "sesudah cadangan.txt");
      var moment = moment(live);
      mistake(live);
      var neighbours = store(program, NEIGHBOUR, "terus bekerja.txt");
      archiveLog(live);

      var scratch = recover(backup, archive, moment);
      var exported = root.resolve("sungai.zip.gpg");
      try (var past = open(scratch)) {
        export(past, exported, keys);
      }
      var report = restore(program, exported, keys);

      assertThat(report.documents()).isEqualTo(2);
      assertThat(has(program, HURT, kept)).isFalse();
      assertThat(has(program, RESTORED, kept)).isTrue();
      assertThat(has(program, RESTORED, late)).isTrue();
      assertThat(has(program, NEIGHBOUR, neighbours)).isTrue();
    }
  }

  /** A running server. */
  private record Server(Path data, int port) {
    String url(String database) {
      return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
      return DriverManager.getConnection(url(database), "postgres", "");
    }
  }

  private Server cluster(Path data, Path archive) throws Exception {
    postgres("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
    configure(
        data,
        "archive_mode = on",
        "archive_command = 'cp %p " + archive + "/%f'",
        "wal_level = replica",
        "fsync = off");
    var server = start(data);
    execute(
        server,
        "postgres",
        "create role talenta_migrator login createrole password 'talenta_migrator'",
        "create role talenta_app login noinherit password 'talenta_app'",
        "create database talenta owner talenta_migrator encoding 'UTF8'");
    return server;
  }

  /** As {@code pg_basebackup} does it: the files as they lie, between two calls to the server. */
  private Path baseBackup(Server live) throws Exception {
    var backup = root.resolve("backup");
    try (var connection = live.superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('uji', true)");
      run("cp", "-a", live.data().toString(), backup.toString());
      try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        stopped.next();
        var label = Files.writeString(backup.resolve("backup_label"), stopped.getString(1));
        own(label);
      }
    }
    Files.deleteIfExists(backup.resolve("postmaster.pid"));
    return backup;
  }

  private Server recover(Path backup, Path archive, String moment) throws Exception {
    configure(
        backup,
        "archive_mode = off",
        "restore_command = 'cp " + archive + "/%f %p'",
        "recovery_target_time = '" + moment + "'",
        "recovery_target_action = 'promote'");
    own(Files.createFile(backup.resolve("recovery.signal")));
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

  private static String moment(Server live) throws SQLException {
    try (var connection = live.superuser("postgres");
        var statement = connection.createStatement();
        var found = statement.executeQuery("select clock_timestamp()::text")) {
      found.next();
      return found.getString(1);
    }
  }

  /** Somebody deletes the government's files. */
  private static void mistake(Server live) throws SQLException {
    execute(live, "talenta", "delete from t_sungai.document");
  }

  private static void archiveLog(Server live) throws SQLException {
    execute(live, "postgres", "select pg_switch_wal()", "checkpoint");
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
        root.resolve("log-" + port).toString(),
        "start");
    running.add(data);
    return new Server(data, port);
  }

  private static ApplicationContext open(Server server) {
    var context =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "datasources.default.url", server.url("talenta"),
                    "datasources.default.username", "talenta_app",
                    "datasources.default.password", "talenta_app",
                    "datasources.default.maximum-pool-size", 4,
                    "talenta.migrator.url", server.url("talenta"),
                    "talenta.migrator.username", "talenta_migrator",
                    "talenta.migrator.password", "talenta_migrator",
                    "talenta.migrator.application-role", "talenta_app",
                    "micronaut.security.token.jwt.signatures.secret.generator.secret",
                        "test-".repeat(10)))
            .start();
    context.getBean(HostMigration.class).run();
    return context;
  }

  private static void provision(ApplicationContext program, TenantCode code) {
    asHost(
        () -> {
          program.getBean(TenantService.class).provisionNow(code, "Kota " + code);
          return true;
        });
  }

  private static UUID store(ApplicationContext program, TenantCode tenant, String name) {
    return Scopes.call(
        Scope.tenant(tenant),
        Actor.system(),
        () ->
            program
                .getBean(DocumentService.class)
                .store(name, "text/plain", name.getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean has(ApplicationContext program, TenantCode tenant, UUID document) {
    return Scopes.call(
        Scope.tenant(tenant),
        Actor.system(),
        () -> program.getBean(DocumentService.class).find(document).isPresent());
  }

  private static void export(ApplicationContext program, Path file, TestKeys keys)
      throws IOException {
    try (var output = Files.newOutputStream(file);
        var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      program
          .getBean(ExitPackageService.class)
          .export(HURT, keys.publicKey(), output, (done, total, key) -> {});
    }
  }

  private static RestoreReport restore(ApplicationContext program, Path file, TestKeys keys)
      throws IOException {
    var key =
        SecretKeyFile.of(
            keys.secretKey().getBytes(StandardCharsets.US_ASCII), TestKeys.PASSPHRASE::toCharArray);
    try (var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      return program
          .getBean(RestoreService.class)
          .restore(file, key, Optional.of(RESTORED), (done, total, message) -> {});
    }
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }

  private static void execute(Server server, String database, String... statements)
      throws SQLException {
    try (var connection = server.superuser(database);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void configure(Path data, String... lines) throws IOException {
    Files.writeString(
        data.resolve("postgresql.conf"),
        "\n" + String.join("\n", lines) + "\n",
        StandardOpenOption.APPEND);
  }

  private Path folder(String name) throws Exception {
    var folder = Files.createDirectory(root.resolve(name));
    own(folder);
    return folder;
  }

  private static Path root() {
    try {
      var root = Files.createTempDirectory("talenta-drill-");
      own(root);
      return root;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }

  /** PostgreSQL does not run as root. */
  private static void own(Path path) throws Exception {
    if (isRoot()) {
      run("chown", "postgres", path.toString());
    }
  }

  private static void postgres(String... command) throws Exception {
    var all = new ArrayList<String>();
    if (isRoot()) {
      all.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    all.add(SERVER.resolveSibling(command[0]).toString());
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
