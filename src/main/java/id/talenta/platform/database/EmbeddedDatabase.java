package id.talenta.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL of the program's own, for the demo, tests and benchmarks. It trades safety for speed
 * (no fsync) and trusts every local login: never for real data.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String NAME = "talenta";
  private static final String PROCESS = "postmaster.pid";
  private static final String MIGRATOR = "talenta_migrator";
  private static final String APPLICATION = "talenta_app";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final EmbeddedPostgres server;
  private final FileChannel lock;
  private final CompletableFuture<ProcessHandle> ended;

  private EmbeddedDatabase(
      EmbeddedPostgres server, FileChannel lock, CompletableFuture<ProcessHandle> ended) {
    this.server = server;
    this.lock = lock;
    this.ended = ended;
  }

  /**
   * Starts the server on the data in this directory, which is made when it is missing. A server
   * that a killed program left behind is stopped first.
   *
   * @throws IllegalStateException when another program uses the directory
   */
  public static EmbeddedDatabase start(Path directory) {
    try {
      Files.createDirectories(directory);
      var lock = lock(directory);
      var data = directory.resolve("pg");
      stopOrphan(data);
      var server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setOverrideWorkingDirectory(directory.resolve("postgresql").toFile())
              .setCleanDataDirectory(false)
              .setServerConfig("shared_buffers", "256MB")
              .setServerConfig("max_wal_size", "2GB")
              // What is committed outlives the server, when a full disk ends it.
              .setServerConfig("synchronous_commit", "on")
              .setPGStartupWait(PATIENCE)
              .start();
      var database = new EmbeddedDatabase(server, lock, process(data).orElseThrow().onExit());
      database.prepare();
      return database;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The settings that make the program use this database. */
  public Map<String, Object> properties() {
    var url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    return Map.of(
        "datasources.default.url", url,
        "datasources.default.username", APPLICATION,
        "datasources.default.password", APPLICATION,
        "talenta.migrator.url", url,
        "talenta.migrator.username", MIGRATOR,
        "talenta.migrator.password", MIGRATOR,
        "talenta.migrator.application-role", APPLICATION);
  }

  /** A connection as the owner of the server, for tests that look behind the program's back. */
  public Connection superuser() throws SQLException {
    return server.getDatabase("postgres", NAME).getConnection();
  }

  /**
   * Completes when the server has ended, also by itself: it does when its disk is full, and then
   * does not come back before the next start.
   */
  public CompletableFuture<ProcessHandle> ended() {
    return ended.copy();
  }

  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }

  private static FileChannel lock(Path directory) throws IOException {
    var channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isTaken(channel)) {
      channel.close();
      throw new IllegalStateException(
          directory.toAbsolutePath() + " is in use by another program: stop it first.");
    }
    return channel;
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException sameProgram) {
      return true;
    }
  }

  private static void stopOrphan(Path data) throws IOException {
    process(data)
        .filter(process -> process.info().command().orElse("").contains("postgres"))
        .ifPresent(EmbeddedDatabase::stop);
    Files.deleteIfExists(data.resolve(PROCESS));
  }

  /** The process that says that it serves this data. */
  private static Optional<ProcessHandle> process(Path data) throws IOException {
    var file = data.resolve(PROCESS);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Files.readAllLines(file).stream()
        .findFirst()
        .flatMap(line -> ProcessHandle.of(Long.parseLong(line.trim())));
  }

  private static void stop(ProcessHandle orphan) {
    orphan.destroy();
    try {
      orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException stubborn) {
      orphan.destroyForcibly();
      orphan.onExit().join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void prepare() {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = 'talenta'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute(
          "create role talenta_migrator login createrole password 'talenta_migrator'");
      statement.execute("create role talenta_app login noinherit password 'talenta_app'");
      statement.execute("create database talenta owner talenta_migrator encoding 'UTF8'");
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }
}
