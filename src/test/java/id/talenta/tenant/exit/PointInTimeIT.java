package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.document.DocumentService;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostMigration;
import id.talenta.tenant.TenantService;
import id.talenta.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One government is brought back to a moment before a mistake, from the operator's own backups,
 * while the others go on: the drill of what the operations guide says.
 */
class PointInTimeIT {
  private static final TenantCode HURT = new TenantCode("sungai");
  private static final TenantCode NEIGHBOUR = new TenantCode("gunung");
  private static final TenantCode RESTORED = new TenantCode("sungai_lama");
  @TempDir private Path folder;

  @Test
  void one_government_returns_to_a_moment_before_a_mistake_and_the_others_stay() throws Exception {
    var keys = TestKeys.make();
    Files.writeString(folder.resolve("host-signing.pem"), TestKeys.signing());
    try (var servers = ScratchServers.in(folder)) {
      var live = servers.cluster();
      try (var program = open(live)) {
        drill(servers, live, program, keys);
      }
    }
  }

  private void drill(
      ScratchServers servers, ScratchServers.Server live, ApplicationContext program, TestKeys keys)
      throws Exception {
    provision(program, HURT);
    provision(program, NEIGHBOUR);
    keys.usedBy(program, HURT);
    var kept = store(program, HURT, "sebelum.txt");
    var backup = servers.baseBackup(live);
    var late = store(program, HURT, "sesudah cadangan.txt");
    var moment = moment(live);
    mistake(live);
    var neighbours = store(program, NEIGHBOUR, "terus bekerja.txt");
    ScratchServers.archiveLog(live);

    var scratch = servers.recover(backup, moment);
    var exported = folder.resolve("sungai.zip.gpg");
    try (var past = open(scratch)) {
      export(past, exported, keys);
    }
    var report = restore(program, exported, keys);

    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.originLives()).isTrue();
    assertThat(has(program, HURT, kept)).isFalse();
    assertThat(has(program, RESTORED, kept)).isTrue();
    assertThat(has(program, RESTORED, late)).isTrue();
    assertThat(has(program, NEIGHBOUR, neighbours)).isTrue();
  }

  private static String moment(ScratchServers.Server live) throws SQLException {
    try (var connection = live.superuser("postgres");
        var statement = connection.createStatement();
        var found = statement.executeQuery("select clock_timestamp()::text")) {
      found.next();
      return found.getString(1);
    }
  }

  /** Somebody deletes the government's files. */
  private static void mistake(ScratchServers.Server live) throws SQLException {
    live.execute("talenta", "delete from t_sungai.document");
  }

  private ApplicationContext open(ScratchServers.Server server) {
    var context =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "talenta.signing-key",
                    folder.resolve("host-signing.pem").toString(),
                    "datasources.default.url",
                    server.url("talenta"),
                    "datasources.default.username",
                    "talenta_app",
                    "datasources.default.password",
                    "talenta_app",
                    "datasources.default.maximum-pool-size",
                    4,
                    "talenta.migrator.url",
                    server.url("talenta"),
                    "talenta.migrator.username",
                    "talenta_migrator",
                    "talenta.migrator.password",
                    "talenta_migrator",
                    "talenta.migrator.application-role",
                    "talenta_app",
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
          .export(
              HURT,
              keys.publicKey(),
              "Kembali ke saat sebelum kesalahan",
              output,
              (done, total, key) -> {});
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
          .restore(
              file, key, Optional.of(RESTORED), PackageTrust.OWN, (done, total, message) -> {});
    }
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }
}
