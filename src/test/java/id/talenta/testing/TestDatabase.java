package id.talenta.testing;

import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostMigration;
import id.talenta.tenant.TenantService;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A real PostgreSQL for tests, one for the whole run, and a program on it without its servers.
 * Every test class makes tenants of its own, so that tests do not meet.
 */
public final class TestDatabase {
  private static final EmbeddedDatabase SERVER = start();
  private static final ApplicationContext CONTEXT = open(Map.of());

  private TestDatabase() {}

  /** The program, migrated, with the usual pool. */
  public static ApplicationContext context() {
    return CONTEXT;
  }

  /** Another program on the same database, with settings of its own; to be closed by the test. */
  public static ApplicationContext open(Map<String, Object> settings) {
    var context = openUnmigrated(settings);
    context.getBean(HostMigration.class).run();
    return context;
  }

  /** As {@link #open}, for what must not write anything before it has been refused. */
  public static ApplicationContext openUnmigrated(Map<String, Object> settings) {
    var properties = new HashMap<>(SERVER.properties());
    properties.put(
        "micronaut.security.token.jwt.signatures.secret.generator.secret", "test-".repeat(10));
    properties.put("datasources.default.maximum-pool-size", 8);
    properties.put("talenta.packages.directory", "target/packages");
    properties.putAll(settings);
    return ApplicationContext.builder().properties(properties).start();
  }

  /**
   * Does something while jobs are run, by a program that ends with it: one that went on would take
   * up the jobs of other tests.
   */
  public static void whileJobsRun(Runnable work) {
    try (var program = open(Map.of())) {
      program.getBean(JobScheduler.class).start();
      work.run();
    }
  }

  /** The settings of the database, for starting the whole product on it. */
  public static Map<String, Object> properties() {
    return SERVER.properties();
  }

  /** A new tenant with a code of its own. */
  public static TenantCode newTenant() {
    var code = new TenantCode("x" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> CONTEXT.getBean(TenantService.class).provisionNow(code, "Kota Uji " + code));
    Product.learn(code);
    return code;
  }

  /** Does the work in the tenant's scope, as the system. */
  public static <T> T in(TenantCode tenant, Supplier<T> work) {
    return Scopes.call(Scope.tenant(tenant), Actor.system(), work);
  }

  /** A connection that no scope holds back, to look behind the program's back. */
  public static Connection superuser() throws SQLException {
    return SERVER.superuser();
  }

  private static EmbeddedDatabase start() {
    try {
      var directory =
          Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql-");
      var server = EmbeddedDatabase.start(directory);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void close(EmbeddedDatabase server) {
    try {
      server.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
