package id.talenta.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.talenta.document.DocumentService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantQuotas;
import id.talenta.tenant.TenantUse;
import id.talenta.tenant.TenantUseService;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StorageQuotaTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int FILE = 600_000;
  private static final int SMALL = 100_000;

  private final DocumentService documents = bean(DocumentService.class);
  private final IntakeService intake = bean(IntakeService.class);
  private final TenantCode tenant = TestDatabase.newTenant();

  @Test
  void a_file_beyond_the_agreement_is_refused_and_says_what_to_do() throws SQLException {
    var room = agree(1);
    var refusal = catchThrowableOfType(UserError.class, () -> store(noise(2 * MEGABYTE)));
    assertThat(refusal.messageKey()).isEqualTo("tenant.quota.storage");
    assertThat(text(refusal, Language.INDONESIAN))
        .contains("dari " + room + " MB", "berkas ini 2 MB", "adendum");
    assertThat(text(refusal, Language.ENGLISH))
        .contains("of the " + room + " MB", "this file has 2 MB", "amend the agreement");
  }

  @Test
  void a_file_to_be_imported_is_refused_too_and_leaves_nothing() throws SQLException, IOException {
    agree(1);
    var file = Files.write(Files.createTempFile("impor-", ".csv"), noise(2 * MEGABYTE));
    assertThatThrownBy(() -> in(() -> intake.check(IntakeKind.PEOPLE, "pegawai.csv", file)))
        .isInstanceOfSatisfying(
            UserError.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo("tenant.quota.storage"));
    assertThat(in(intake::countRuns)).isZero();
    Files.delete(file);
  }

  @Test
  void a_file_that_fits_is_taken_until_the_storage_is_full() throws SQLException {
    agree(2);
    store(noise(FILE));
    store(noise(FILE));
    assertThatThrownBy(() -> fill(50)).isInstanceOf(UserError.class);
    var use = use();
    assertThat(use.storageBytes()).isLessThanOrEqualTo(use.agreed().orElseThrow().storageBytes());
    assertThat(use.isNearQuota()).isTrue();
  }

  @Test
  void a_region_beyond_its_storage_reads_and_leaves_with_all_it_has() throws Exception {
    var content = noise(FILE);
    var document = store(content);
    agreeOn(1);
    assertThatThrownBy(() -> store(noise(1))).isInstanceOf(UserError.class);
    assertThat(in(() -> documents.content(document))).isEqualTo(content);
    var key = TestKeys.make().usedBy(TestDatabase.context(), tenant);
    var exported = new ByteArrayOutputStream();
    try (var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      var report =
          bean(ExitPackageService.class)
              .export(tenant, key, "Daerah pergi", exported, (done, total, text) -> {});
      assertThat(report.documents()).isEqualTo(1);
    }
  }

  @Test
  void an_amended_agreement_gives_room_at_once() throws SQLException {
    var room = agree(1);
    assertThatThrownBy(() -> store(noise(2 * MEGABYTE))).isInstanceOf(UserError.class);
    agreeOn(room + 2);
    assertThat(store(noise(2 * MEGABYTE))).isNotNull();
  }

  @Test
  void files_stored_at_once_go_beyond_it_by_no_more_than_one_each() throws Exception {
    agree(1);
    var together = 4;
    var barrier = new CyclicBarrier(together);
    var results = new ArrayList<Future<UUID>>();
    try (var threads = Executors.newFixedThreadPool(together)) {
      for (var each = 0; each < together; each++) {
        Callable<UUID> work =
            () -> {
              barrier.await();
              return store(noise(FILE));
            };
        results.add(threads.submit(work));
      }
    }
    for (var result : results) {
      try {
        result.get();
      } catch (ExecutionException refused) {
        assertThat(refused).hasCauseInstanceOf(UserError.class);
      }
    }
    var use = use();
    assertThat(use.storageBytes())
        .isLessThan(use.agreed().orElseThrow().storageBytes() + (long) together * MEGABYTE);
    assertThatThrownBy(() -> fill(20)).isInstanceOf(UserError.class);
  }

  @Test
  void without_an_agreement_there_is_no_limit() {
    assertThat(store(noise(2 * MEGABYTE))).isNotNull();
    assertThat(use().agreed()).isEmpty();
    assertThat(use().isNearQuota()).isFalse();
  }

  @Test
  void what_is_told_to_the_region_grows_with_what_it_stores() throws SQLException {
    agree(20);
    var before = use();
    store(noise(MEGABYTE));
    assertThat(use().storageBytes())
        .isBetween(before.storageBytes() + MEGABYTE, before.storageBytes() + 2L * MEGABYTE);
    assertThat(use().agreed().orElseThrow().people()).isEqualTo(100);
  }

  @Test
  void whoever_may_open_the_agreement_is_told_how_much_of_it_is_used() throws SQLException {
    agree(20);
    for (var role : List.of(Role.TENANT_ADMIN, Role.ANALYST, Role.REGIONAL_HEAD, Role.AUDITOR)) {
      var reader =
          new Actor(
              UUID.randomUUID(),
              "Uji " + role.name(),
              Set.of(role),
              Optional.empty(),
              Optional.empty());
      var told =
          Scopes.call(Scope.tenant(tenant), reader, () -> bean(TenantUseService.class).use());
      assertThat(told.agreed()).isPresent();
    }
  }

  private void fill(int files) {
    for (var each = 0; each < files; each++) {
      store(noise(SMALL));
    }
  }

  private UUID store(byte[] content) {
    return in(() -> documents.store("berkas.pdf", "application/pdf", content));
  }

  private TenantUse use() {
    return in(() -> bean(TenantUseService.class).use());
  }

  /** Agrees on what is used and so many megabytes more. */
  private int agree(int more) throws SQLException {
    var megabytes = Math.toIntExact(Math.ceilDiv(use().storageBytes(), MEGABYTE)) + more;
    agreeOn(megabytes);
    return megabytes;
  }

  private void agreeOn(int megabytes) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                """
                with amended as (
                  update host.agreement set storage_quota_mb = ? where partner_code = ? returning id
                )
                insert into host.agreement (id, partner_code, partner_name, partner_office, stage, object,
                                            scope_items, cost, people_quota, storage_quota_mb, created_at)
                select ?, ?, 'Kota Uji', 'BKPSDM', 'ACTIVE', '-', '{}', '-', 100, ?, now()
                 where not exists (select from amended)
                """)) {
      statement.setInt(1, megabytes);
      statement.setString(2, tenant.value());
      statement.setObject(3, UUID.randomUUID());
      statement.setString(4, tenant.value());
      statement.setInt(5, megabytes);
      statement.executeUpdate();
    }
    bean(TenantQuotas.class).forget();
  }

  private static String text(UserError refusal, Language language) {
    return Messages.shared().text(language, refusal.messageKey(), refusal.arguments());
  }

  /** Nothing that the database could store in less. */
  private static byte[] noise(int length) {
    var content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  private <T> T in(Supplier<T> work) {
    return TestDatabase.in(tenant, work);
  }

  private static <T> T bean(Class<T> type) {
    return TestDatabase.context().getBean(type);
  }
}
