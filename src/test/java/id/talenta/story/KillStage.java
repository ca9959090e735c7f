package id.talenta.story;

import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.database.TableShape;
import id.talenta.platform.database.TableTransfer;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostMigration;
import id.talenta.tenant.TenantService;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A database of its own and a program on it that can be killed. The test looks in and asks for work
 * through the same services, by a program of its own that runs no jobs.
 */
final class KillStage implements AutoCloseable {
  /** Of what the killed program may still have going in the database. */
  private static final String BUSY =
      """
      select count(*)
        from pg_stat_activity
       where usename in ('talenta_app', 'talenta_migrator')
         and state <> 'idle'
      """;

  private final Path directory;
  private final EmbeddedDatabase database;
  private final ApplicationContext context;
  private final KillableProgram server;

  private KillStage(Path directory, EmbeddedDatabase database, ApplicationContext context) {
    this.directory = directory;
    this.database = database;
    this.context = context;
    this.server = program("serve");
  }

  static KillStage open() throws IOException {
    var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "kill-");
    var database = EmbeddedDatabase.start(directory);
    Files.writeString(key(directory), TestKeys.signing());
    var settings = new HashMap<>(database.properties());
    settings.put(
        "micronaut.security.token.jwt.signatures.secret.generator.secret", "kill-".repeat(10));
    settings.put("talenta.signing-key", key(directory).toString());
    settings.put("talenta.packages.directory", packages(directory).toString());
    var context = ApplicationContext.builder().properties(settings).start();
    context.getBean(HostMigration.class).run();
    return new KillStage(directory, database, context);
  }

  /** The services to look in by. */
  ApplicationContext context() {
    return context;
  }

  /** The program that serves and does the jobs. */
  KillableProgram server() {
    return server;
  }

  /** A program that does a command on the same database. */
  KillableProgram program(String command) {
    return new KillableProgram(environment(), command);
  }

  /** Where exit packages are kept. */
  Path packages() {
    return packages(directory);
  }

  /**
   * Kills the program in the middle of some work.
   *
   * @param after how long after the work has begun; when it is over by then, it is asked for again
   *     and killed in half the time
   */
  void killDuring(Killable work, Duration after) throws Exception {
    server.start();
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
    work.program().kill();
    Eventually.holds("the database has noticed", () -> number(Scope.host(), BUSY) == 0);
  }

  /** How long the work takes when nobody disturbs it. */
  Duration usual(Killable work) {
    server.start();
    work.prepare();
    work.ask();
    Eventually.holds("the work has begun", work::hasBegun);
    var begun = System.nanoTime();
    Eventually.holds("the work ends", work::isOver);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    work.requireWhole();
    return took;
  }

  TenantCode newTenant() {
    var code = newCode();
    inHost(
        () -> {
          context.getBean(TenantService.class).provisionNow(code, name(code));
          return code;
        });
    return code;
  }

  /** A code that no tenant has. */
  static TenantCode newCode() {
    return new TenantCode("k" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
  }

  /** The name that a tenant with this code has here. */
  static String name(TenantCode code) {
    return "Kota Uji " + code;
  }

  <T> T in(TenantCode tenant, Supplier<T> work) {
    return Scopes.call(Scope.tenant(tenant), Actor.system(), work);
  }

  <T> T inHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }

  Job job(TenantCode tenant, UUID id) {
    return in(tenant, () -> context.getBean(JobService.class).find(id)).orElseThrow();
  }

  /** A job of the host's. */
  Job job(UUID id) {
    return inHost(() -> context.getBean(JobService.class).find(id)).orElseThrow();
  }

  /** How many rows each table of a tenant has. */
  Map<String, Long> rows(TenantCode tenant) {
    var transfer = context.getBean(TableTransfer.class);
    TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
    return in(
        tenant,
        () ->
            transactions.executeRead(
                status ->
                    transfer.tables().stream()
                        .collect(Collectors.toMap(TableShape::name, transfer::count))));
  }

  /** A number that a query in the tenant's schema gives, past all services. */
  long number(TenantCode tenant, String sql, Object... parameters) {
    return number(Scope.tenant(tenant), sql, parameters);
  }

  /** As {@link #number(TenantCode, String, Object...)}, in any schema. */
  long number(Scope scope, String sql, Object... parameters) {
    try (var connection = database.superuser()) {
      connection.setSchema(scope.schema());
      try (var statement = connection.prepareStatement(sql)) {
        for (var index = 0; index < parameters.length; index++) {
          statement.setObject(index + 1, parameters[index]);
        }
        try (var found = statement.executeQuery()) {
          found.next();
          return found.getLong(1);
        }
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Changes a tenant's schema past all services. */
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

  private Map<String, String> environment() {
    var properties = database.properties();
    return Map.of(
        "JDBC_URL", String.valueOf(properties.get("datasources.default.url")),
        "JDBC_PASSWORD", "talenta_app",
        "MIGRATOR_PASSWORD", "talenta_migrator",
        "JWT_SECRET", "kill-".repeat(10),
        "TALENTA_SIGNING_KEY", key(directory).toString(),
        "TALENTA_PACKAGES", packages(directory).toString(),
        "PORT", "0",
        // A dead program is missed after four heartbeats: the tests don't wait for twenty seconds.
        "TALENTA_JOBS_HEARTBEAT", "250ms",
        "TALENTA_JOBS_POLL", "100ms");
  }

  private static Path key(Path directory) {
    return directory.resolve("host.pem");
  }

  private static Path packages(Path directory) {
    return directory.resolve("packages");
  }

  @Override
  public void close() throws IOException {
    server.close();
    context.close();
    database.close();
  }
}
