package id.talenta.tenant.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.access.Regions;
import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalService;
import id.talenta.document.DocumentService;
import id.talenta.people.PeopleService;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.exit.ExitPackage;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.tenant.exit.ExitPackageState;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
  private static final String RECEIVER = "Siti Rahmawati, Kepala BKPSDM";
  @TempDir private static Path folder;
  private static ApplicationContext program;

  @BeforeAll
  static void open() throws Exception {
    var key = Files.writeString(folder.resolve("host.pem"), TestKeys.signing());
    program =
        TestDatabase.open(
            Map.of(
                "talenta.signing-key", key.toString(),
                "talenta.packages.directory", folder.resolve("packages").toString()));
    program.getBean(JobScheduler.class).start();
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @Test
  void an_ended_region_that_got_its_data_is_erased_and_a_signed_certificate_says_so()
      throws Exception {
    var code = MadeUpRegion.newTenant();
    var neighbour = MadeUpRegion.newTenant();
    var people = TestDatabase.in(neighbour, () -> bean(PeopleService.class).keysByNip().size());
    var sha256 = handOver(code);
    leaveLane(code);
    var erasure = erase(code, "");
    var certificate = erasure.certificate().orElseThrow();
    assertThat(erasure.packageSha256()).contains(sha256);
    assertThat(erasure.journalIntact()).isTrue();
    assertThat(certificate.statement())
        .contains(code.value(), sha256, "\"journalIntact\":true", "\"waiver\":\"\"");
    assertThat(
            SigningKey.verifies(
                Base64.getDecoder().decode(certificate.publicKey()),
                certificate.statement().getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(certificate.signature())))
        .isTrue();
    assertThat(
            SigningKey.verifies(
                Base64.getDecoder().decode(certificate.publicKey()),
                certificate.statement().replace("true", "false").getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(certificate.signature())))
        .isFalse();
    var pdf = asHost(() -> bean(DocumentService.class).content(certificate.document()));
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertGone(code);
    assertThat(tenant(code).state()).isEqualTo(TenantState.ERASED);
    assertThat(actions(code)).contains("tenant.ended", "tenant.erasure.begun", "tenant.erased");
    assertThat(bean(Regions.class).closed(code.value())).contains(TenantState.ERASED);
    assertThat(TestDatabase.in(neighbour, () -> bean(PeopleService.class).keysByNip()))
        .hasSize(people);
  }

  @Test
  void nothing_is_erased_before_the_end_nor_before_the_data_was_handed_over_nor_by_mistake()
      throws Exception {
    var code = TestDatabase.newTenant();
    refused("tenant.error.ERASE", () -> erase(code, "Tidak diperlukan."));
    end(code);
    refused("tenant.erase.error.handOver", () -> erase(code, " "));
    refused(
        "tenant.erase.error.code",
        () -> asHost(() -> bean(ErasureService.class).begin(code, code + "x", "Tidak perlu.")));
    assertThat(tenant(code).state()).isEqualTo(TenantState.ENDED);
    assertThat(schemas(code)).isEqualTo(1);
  }

  @Test
  void without_a_signing_key_nothing_is_erased() throws Exception {
    var code = TestDatabase.newTenant();
    end(code);
    var without = TestDatabase.context().getBean(ErasureService.class);
    refused(
        "tenant.erase.error.key",
        () -> asHost(() -> without.begin(code, code.value(), "Tidak diperlukan.")));
    assertThat(asHost(without::canSign)).isFalse();
    assertThat(schemas(code)).isEqualTo(1);
  }

  @Test
  void an_erasure_that_was_killed_after_any_stage_is_finished_by_the_next_one() throws Exception {
    for (var stage : EnumSet.complementOf(EnumSet.of(ErasureStage.DONE))) {
      var code = TestDatabase.newTenant();
      end(code);
      var erasure =
          asHost(() -> bean(ErasureService.class).begin(code, code.value(), "Tidak diperlukan."));
      Eventually.holds("erased", () -> latest(code).stage() == ErasureStage.DONE);
      setBack(erasure.id(), stage);
      asHost(
          () -> bean(ErasureService.class).erase(code, code.value(), "", (done, all, key) -> {}));
      assertThat(latest(code).stage()).isEqualTo(ErasureStage.DONE);
      assertGone(code);
    }
  }

  @Test
  void an_erased_region_can_come_back_with_nothing_of_before() throws Exception {
    var code = TestDatabase.newTenant();
    end(code);
    erase(code, "Instansi belum mengisi data.");
    refused("tenant.error.RESUME", () -> host(() -> bean(TenantService.class).resume(code)));
    host(() -> bean(TenantService.class).provisionNow(code, "Kota Baru"));
    assertThat(tenant(code).state()).isEqualTo(TenantState.ACTIVE);
    assertThat(TestDatabase.in(code, () -> bean(JournalService.class).verify().toString()))
        .contains("Intact");
  }

  /**
   * The region makes a package to its key; it is ended, and the host makes the last one to the same
   * key, since it can bring none of its own, and hands it over.
   */
  private static String handOver(TenantCode code) {
    var packages = bean(ExitPackageService.class);
    var key = TestKeys.make().publicKey();
    var own = TestDatabase.in(code, () -> packages.start(code, key));
    awaitPackage(code);
    end(code);
    refused("tenant.exit.error.early", () -> note(code, own.id()));
    refused("tenant.exit.error.hostKey", () -> asHost(() -> packages.start(code, key)));
    var made = asHost(() -> packages.again(code, own.id()));
    awaitPackage(code);
    refused("tenant.erase.error.handOver", () -> erase(code, ""));
    asHost(() -> packages.fetch(code, made.id()));
    return note(code, made.id()).made().orElseThrow().sha256();
  }

  private static ExitPackage note(TenantCode code, UUID id) {
    var packages = bean(ExitPackageService.class);
    return asHost(
        () -> {
          packages.handOver(code, id, RECEIVER);
          return packages.packages(code).getFirst();
        });
  }

  private static void awaitPackage(TenantCode code) {
    Eventually.holds(
        "package made",
        () ->
            asHost(() -> bean(ExitPackageService.class).packages(code)).getFirst().state()
                != ExitPackageState.MAKING);
  }

  private static Erasure erase(TenantCode code, String waiver) {
    return asHost(
        () ->
            bean(ErasureService.class).erase(code, code.value(), waiver, (done, total, key) -> {}));
  }

  private static Erasure latest(TenantCode code) {
    return asHost(() -> bean(ErasureService.class).latest(code)).orElseThrow();
  }

  private static void end(TenantCode code) {
    host(() -> bean(TenantService.class).end(code, "Perjanjian berakhir."));
  }

  private static Tenant tenant(TenantCode code) {
    return asHost(() -> bean(TenantService.class).find(code)).orElseThrow();
  }

  private static List<String> actions(TenantCode code) {
    return asHost(
            () -> bean(JournalService.class).page(JournalFilter.about(Tenant.key(code)), 0, 50))
        .stream()
        .map(line -> line.action())
        .toList();
  }

  private static void assertGone(TenantCode code) throws SQLException, IOException {
    assertThat(schemas(code)).isZero();
    for (var sql :
        new String[] {
          "select 1 from pg_roles where rolname = ?",
          "select 1 from host.tenant_status where 't_' || tenant_code = ?",
          "select 1 from host.journal_anchor where 't_' || tenant_code = ?",
          "select 1 from host.exit_package where 't_' || tenant_code = ?",
          "select 1 from host.scheduled_tasks where starts_with('t_' || task_instance, ? || '#')"
        }) {
      assertThat(count(sql, code)).as(sql).isZero();
    }
    assertThat(folder.resolve("packages").resolve(code.value())).doesNotExist();
  }

  /** A lane that waits, as that of a tenant that can only be read and has work does. */
  private static void leaveLane(TenantCode code) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                """
                insert into host.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values ('job-lane', ? || '#1', now() + interval '1 day', false, 1)
                    on conflict do nothing
                """)) {
      statement.setString(1, code.value());
      statement.execute();
    }
  }

  private static int schemas(TenantCode code) throws SQLException {
    return count("select 1 from pg_namespace where nspname = ?", code);
  }

  private static int count(String sql, TenantCode code) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, code.schema());
      try (var found = statement.executeQuery()) {
        return found.next() ? 1 : 0;
      }
    }
  }

  private static void setBack(UUID erasure, ErasureStage stage) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(
          "update host.erasure set stage = '" + stage + "' where id = '" + erasure + "'");
      statement.execute(
          "update host.tenant set state = 'ENDED' where code = (select tenant_code from"
              + " host.erasure where id = '"
              + erasure
              + "')");
    }
  }

  private static void refused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(key));
  }

  private static void host(Runnable work) {
    Scopes.run(Scope.host(), Actor.system(), work);
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }

  private static <T> T bean(Class<T> type) {
    return program.getBean(type);
  }
}
