package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.people.PeopleService;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restoration, and a government set up under the same code at the same moment. */
class RestoreRaceTest {
  @TempDir private Path folder;

  @Test
  void a_code_that_is_being_restored_waits_and_is_taken_then() throws Exception {
    var code = new TenantCode("y" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    var keys = TestKeys.make();
    var file = export(keys);
    var provisioning = new ArrayList<CompletableFuture<Void>>();
    var secret =
        SecretKeyFile.of(
            keys.secretKey().getBytes(StandardCharsets.US_ASCII), TestKeys.PASSPHRASE::toCharArray);
    try (var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      TestDatabase.context()
          .getBean(RestoreService.class)
          .restore(
              file,
              secret,
              Optional.of(code),
              new PackageTrust(Optional.empty(), true),
              (done, total, message) -> {
                if (message.equals("tenant.import.progress.proving")) {
                  var other = CompletableFuture.runAsync(() -> provision(code));
                  provisioning.add(other);
                  Eventually.holds("it waits for the code", () -> isWaiting() || other.isDone());
                }
              });
    }
    assertThatThrownBy(() -> provisioning.getFirst().join())
        .hasCauseInstanceOf(UserError.class)
        .hasRootCauseMessage("tenant.error.exists");
    assertThat(
            TestDatabase.in(
                code, () -> TestDatabase.context().getBean(PeopleService.class).keysByNip()))
        .isNotEmpty();
  }

  private Path export(TestKeys keys) throws Exception {
    var region = MadeUpRegion.newTenant();
    var key = keys.usedBy(TestDatabase.context(), region);
    var file = folder.resolve("paket.zip.gpg");
    try (var output = Files.newOutputStream(file);
        var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      TestDatabase.context()
          .getBean(ExitPackageService.class)
          .export(region, key, "Uji", output, (done, total, message) -> {});
    }
    return file;
  }

  private static void provision(TenantCode code) {
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> TestDatabase.context().getBean(TenantService.class).provision(code, "Kota Baru"));
  }

  private static boolean isWaiting() {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and query like 'insert into tenant %')")) {
      return found.next() && found.getBoolean(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
