package id.talenta.bench;

import id.talenta.platform.database.EmbeddedDatabase;
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
import java.util.Comparator;
import java.util.HashMap;

/** The program with one tenant on a database of its own, which is thrown away at the end. */
final class BenchProgram {
  static final TenantCode TENANT = new TenantCode("bench");

  /** What is done with it. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param program the running program; its jobs have not been started
     * @param connection of the owner of the server, in the tenant's schema
     */
    void with(ApplicationContext program, Connection connection) throws Exception;
  }

  private BenchProgram() {}

  static void run(Work work) throws Exception {
    var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
    try (var database = EmbeddedDatabase.start(directory);
        var connection = database.superuser()) {
      var settings = new HashMap<>(database.properties());
      settings.put(
          "micronaut.security.token.jwt.signatures.secret.generator.secret", "bench-".repeat(10));
      try (var program = ApplicationContext.builder().properties(settings).start()) {
        program.getBean(HostMigration.class).run();
        Scopes.run(
            Scope.host(),
            Actor.system(),
            () -> program.getBean(TenantService.class).provisionNow(TENANT, "Kota Ukur"));
        connection.setSchema(Scope.tenant(TENANT).schema());
        work.with(program, connection);
      }
    } finally {
      delete(directory);
    }
  }

  static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(BenchProgram::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
