package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.erasure.ErasureService;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which package counts as the data of a region that leaves. */
class HandOverTest {
  private static final String RECEIVER = "Siti Rahmawati, Kepala BKPSDM";
  private static final String KEY = TestKeys.make().publicKey();

  @TempDir private static Path folder;
  private static ApplicationContext program;

  @BeforeAll
  static void open() {
    program = TestDatabase.open(Map.of("talenta.packages.directory", folder.toString()));
    program.getBean(JobScheduler.class).start();
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @Test
  void what_the_region_fetched_since_its_data_can_only_be_read_counts_once_the_host_noted_it() {
    var code = newTenant();
    var early = make(code);
    host(() -> tenants().suspend(code, "Perjanjian berakhir."));
    assertThatThrownBy(() -> note(code, early))
        .isInstanceOfSatisfying(
            UserError.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("tenant.exit.error.early"));
    var own = make(code);
    TestDatabase.in(code, () -> packages().fetch(code, own));
    host(() -> tenants().end(code, "Data sudah diserahkan."));
    assertThat(counting(code)).isEmpty();
    note(code, own);
    var counted = counting(code).orElseThrow();
    assertThat(counted.id()).isEqualTo(own);
    assertThat(counted.fetchedAt()).isPresent();
    assertThat(counted.handOver().orElseThrow().receiver()).isEqualTo(RECEIVER);
  }

  @Test
  void what_was_made_before_the_region_went_on_working_counts_no_more() {
    var code = newTenant();
    host(() -> tenants().suspend(code, "Tagihan belum jelas."));
    var own = make(code);
    note(code, own);
    assertThat(counting(code)).isPresent();
    host(() -> tenants().resume(code));
    host(() -> tenants().end(code, "Perjanjian berakhir."));
    assertThat(counting(code)).isEmpty();
  }

  /** One that this program made itself: of others' it hears only after a moment. */
  private static TenantCode newTenant() {
    var code = new TenantCode("y" + UUID.randomUUID().toString().substring(24));
    host(() -> tenants().provisionNow(code, "Kota Uji " + code));
    return code;
  }

  private static UUID make(TenantCode code) {
    var made = TestDatabase.in(code, () -> packages().start(code, KEY)).id();
    Eventually.holds(
        "the package is made",
        () ->
            TestDatabase.in(code, () -> packages().packages(code)).getFirst().state()
                == ExitPackageState.READY);
    return made;
  }

  private static void note(TenantCode code, UUID id) {
    host(() -> packages().handOver(code, id, RECEIVER));
  }

  private static Optional<ExitPackage> counting(TenantCode code) {
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () -> program.getBean(ErasureService.class).handedOver(tenants().find(code).orElseThrow()));
  }

  private static void host(Runnable work) {
    Scopes.run(Scope.host(), Actor.system(), work);
  }

  private static TenantService tenants() {
    return program.getBean(TenantService.class);
  }

  private static ExitPackageService packages() {
    return program.getBean(ExitPackageService.class);
  }
}
