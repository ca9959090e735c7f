package id.talenta.story;

import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostMigration;
import id.talenta.tenant.TenantService;
import id.talenta.testing.Eventually;
import id.talenta.testing.ProgramProcess;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;

/**
 * A database of its own and a program on it that can be killed. The test looks in and asks for work
 * through the same services, by a program of its own that runs no jobs.
 */
final class KillStage implements AutoCloseable {
  private final EmbeddedDatabase database;
  private final ApplicationContext context;
  private Optional<Process> program = Optional.empty();

  private KillStage(EmbeddedDatabase database, ApplicationContext context) {
    this.database = database;
    this.context = context;
  }

  static KillStage open() throws IOException {
    var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "kill-");
    var database = EmbeddedDatabase.start(directory);
    var settings = new HashMap<>(database.properties());
    settings.put(
        "micronaut.security.token.jwt.signatures.secret.generator.secret", "kill-".repeat(10));
    var context = ApplicationContext.builder().properties(settings).start();
    context.getBean(HostMigration.class).run();
    return new KillStage(database, context);
  }

  /** The services to look in by. */
  ApplicationContext context() {
    return context;
  }

  /** Starts the program, if it does not run. */
  void start() throws IOException {
    if (program.filter(Process::isAlive).isPresent()) {
      return;
    }
    program = Optional.of(launch("serve"));
  }

  /** Starts another program on the database. */
  Process launch(String command) throws IOException {
    var builder = ProgramProcess.of(environment(), List.of(command));
    var log = Path.of("target", "kill-" + UUID.randomUUID() + ".log").toFile();
    log.deleteOnExit();
    return builder.redirectErrorStream(true).redirectOutput(log).start();
  }

  /**
   * Kills the program in the middle of some work.
   *
   * @param after how long after the work has begun; when it is over by then, it is asked for again
   *     and killed in half the time
   */
  void killDuring(Killable work, Duration after) throws Exception {
    start();
    work.prepare();
    work.ask();
    Eventually.holds("the work has begun", work::hasBegun);
    var begun = System.nanoTime();
    Eventually.holds(
        "it is time to kill", () -> work.isOver() || System.nanoTime() - begun >= after.toNanos());
    if (work.isOver()) {
      work.requireWhole();
      killDuring(work, after.dividedBy(2));
      return;
    }
    kill(work);
  }

  /** How long the work takes when nobody disturbs it. */
  Duration usual(Killable work) throws IOException {
    start();
    work.prepare();
    work.ask();
    Eventually.holds("the work has begun", work::hasBegun);
    var begun = System.nanoTime();
    Eventually.holds("the work ends", work::isOver);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    work.requireWhole();
    return took;
  }

  private void kill(Killable work) throws InterruptedException {
    var running = work.process().or(() -> program).orElseThrow();
    Assertions.assertTrue(running.isAlive(), "the program runs until it is killed");
    running.destroyForcibly().waitFor();
    if (work.process().isEmpty()) {
      program = Optional.empty();
    }
  }

  static TenantCode newCode() {
    return new TenantCode("k" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
  }

  TenantCode newTenant() {
    var code = newCode();
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> context.getBean(TenantService.class).provisionNow(code, "Kota Uji " + code));
    return code;
  }

  <T> T in(TenantCode tenant, Supplier<T> work) {
    return Scopes.call(Scope.tenant(tenant), Actor.system(), work);
  }

  Job job(TenantCode tenant, UUID id) {
    return in(tenant, () -> context.getBean(JobService.class).find(id)).orElseThrow();
  }

  /** A number that a query in the tenant's schema gives, past all services. */
  long number(TenantCode tenant, String sql) {
    return number(Scope.tenant(tenant).schema(), sql);
  }

  /** A number that a query gives which names its schemas itself. */
  long number(String sql) {
    return number("public", sql);
  }

  /** Changes something in the tenant's schema, past all services. */
  void execute(TenantCode tenant, String sql) {
    try (var connection = database.superuser()) {
      connection.setSchema(Scope.tenant(tenant).schema());
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private long number(String schema, String sql) {
    try (var connection = database.superuser()) {
      connection.setSchema(schema);
      try (var statement = connection.createStatement();
          var found = statement.executeQuery(sql)) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private Map<String, String> environment() {
    var properties = database.properties();
    return Map.of(
        "JDBC_URL", String.valueOf(properties.get("datasources.default.url")),
        "JDBC_PASSWORD", "talenta_app",
        "MIGRATOR_PASSWORD", "talenta_migrator",
        "JWT_SECRET", "kill-".repeat(10),
        "PORT", "0",
        // A dead program is missed after four heartbeats: the tests don't wait for twenty seconds.
        "TALENTA_JOBS_HEARTBEAT", "250ms",
        "TALENTA_JOBS_POLL", "100ms");
  }

  @Override
  public void close() throws IOException {
    program.ifPresent(Process::destroyForcibly);
    context.close();
    database.close();
  }
}
