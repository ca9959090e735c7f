package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.audit.JournalAnchors;
import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.audit.JournalVerdict;
import id.talenta.document.DocumentService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.Tenant;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region leaves with everything, and everything can be brought back. */
class RestoreTest {
  private static final String REASON = "Permintaan surat 12/2026";
  private static final TestKeys KEYS = TestKeys.make();
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final TenantCode NEIGHBOUR = MadeUpRegion.newTenant();

  @TempDir private static Path folder;
  private static ApplicationContext program;
  private static Path file;
  private static List<String> exported = List.of();

  @BeforeAll
  static void export() throws IOException {
    var signing = Files.writeString(folder.resolve("host-signing.pem"), TestKeys.signing());
    program = TestDatabase.open(Map.of("talenta.signing-key", signing.toString()));
    TestDatabase.in(
        TENANT,
        () -> {
          bean(DocumentService.class).store("sk lama.pdf", "application/pdf", bytes(300_000));
          bean(DocumentService.class).store("catatan, \"asli\".txt", "text/plain", bytes(1));
          bean(AccountService.class).createWithPassword(admin(), "sungai musi mengalir");
          return true;
        });
    KEYS.usedBy(TestDatabase.context(), TENANT);
    bean(JournalAnchors.class).anchor(TENANT);
    file = folder.resolve("paket.zip.gpg");
    export(TENANT, file);
    exported = TableHashes.of(TENANT);
  }

  @Test
  void a_key_that_the_region_never_used_opens_none_of_its_data() {
    var before = TableHashes.of(NEIGHBOUR);
    var target = folder.resolve("curian.zip.gpg");
    refused("tenant.exit.error.foreignKey", () -> export(NEIGHBOUR, target));
    assertThat(target).isEmptyFile();
    assertThat(TableHashes.of(NEIGHBOUR)).isEqualTo(before);
  }

  @Test
  void the_journals_of_region_and_host_say_that_a_package_was_exported_and_a_copy_restored()
      throws IOException {
    var code = code();
    assertThat(restore(file, code).originLives()).isTrue();
    for (var scope : new Scope[] {Scope.host(), Scope.tenant(TENANT)}) {
      assertThat(journal(scope, TENANT))
          .anySatisfy(
              line -> {
                assertThat(line.action()).isEqualTo("tenant.package.exported");
                assertThat(line.details().orElseThrow()).contains(TENANT.value(), REASON);
              });
      assertThat(journal(scope, code))
          .anySatisfy(line -> assertThat(line.action()).isEqualTo("tenant.restored"));
    }
  }

  private static List<JournalLine> journal(Scope scope, TenantCode about) {
    return Scopes.call(
        scope,
        Actor.system(),
        () -> bean(JournalService.class).page(JournalFilter.about(Tenant.key(about)), 0, 50));
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @Test
  void what_was_exported_is_restored_row_by_row_with_files_and_journal() throws IOException {
    var code = code();
    var before = TableHashes.of(NEIGHBOUR);
    var report = restore(file, code);
    assertThat(report.rows()).isGreaterThan(1000);
    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.journalEntries()).isPositive();
    assertThat(TableHashes.of(code)).isEqualTo(exported);
    assertThat(TestDatabase.in(code, () -> bean(JournalService.class).verify()))
        .isInstanceOf(JournalVerdict.Intact.class);
    assertThat(bean(JournalAnchors.class).all(code))
        .hasSameSizeAs(bean(JournalAnchors.class).all(TENANT));
    assertThat(TableHashes.of(NEIGHBOUR)).isEqualTo(before);
  }

  @Test
  void the_restored_region_works_after_its_administrator_got_a_password() throws IOException {
    var code = code();
    restore(file, code);
    var accounts = bean(AccountService.class);
    var admin = TestDatabase.in(code, accounts::list).getFirst();
    assertThat(TestDatabase.in(code, () -> accounts.resetPassword(admin.id()))).isNotBlank();
    assertThat(TestDatabase.in(code, () -> bean(OrganizationService.class).units())).isNotEmpty();
    assertThat(TestDatabase.in(code, () -> bean(PeopleService.class).keysByNip())).isNotEmpty();
  }

  @Test
  void a_code_that_is_taken_is_refused_and_nothing_is_touched() {
    var before = TableHashes.of(NEIGHBOUR);
    refused("tenant.import.error.exists", () -> restore(file, NEIGHBOUR));
    assertThat(TableHashes.of(NEIGHBOUR)).isEqualTo(before);
  }

  @Test
  void a_package_that_was_changed_anywhere_is_refused_and_leaves_nothing() throws Exception {
    var content = Files.readAllBytes(file);
    for (var place : List.of(content.length / 3, content.length / 2, content.length - 5)) {
      var changed = content.clone();
      changed[place] ^= 1;
      var code = code();
      refusedAsDamaged(write(changed), code);
    }
  }

  @Test
  void a_package_that_was_cut_off_is_refused_and_leaves_nothing() throws Exception {
    var content = Files.readAllBytes(file);
    for (var length : List.of(content.length / 2, content.length - 1, 700)) {
      refusedAsDamaged(write(Arrays.copyOf(content, length)), code());
    }
  }

  @Test
  void a_file_that_is_no_package_is_told_apart() throws IOException {
    refused(
        "crypto.file.foreign",
        () -> restore(write("halo".getBytes(StandardCharsets.UTF_8)), code()));
    refused("crypto.file.foreign", () -> restore(write(new byte[] {'P', 'K', 3, 4, 5}), code()));
  }

  @Test
  void another_key_and_a_wrong_passphrase_open_nothing() {
    var other = TestKeys.make();
    refused(
        "crypto.file.otherKey",
        () -> restore(file, code(), key(other.secretKey(), TestKeys.PASSPHRASE)));
    refused(
        "crypto.secret.passphrase",
        () -> restore(file, code(), key(KEYS.secretKey(), "jembatan lain")));
  }

  @Test
  void the_package_shows_no_content_and_no_password_hash() throws IOException {
    var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(content).doesNotContain("civil_servant", "manifest", "PK\u0003\u0004");
    var seen = new ArrayList<String>();
    var accounts = new StringBuilder();
    new PackageReader(file, key(KEYS.secretKey(), TestKeys.PASSPHRASE))
        .read(
            (path, input) -> {
              seen.add(path);
              if (path.equals("data/account.csv")) {
                accounts.append(new String(input.readAllBytes(), StandardCharsets.UTF_8));
              }
            });
    assertThat(seen)
        .contains(
            "manifest.json",
            "SHA256SUMS",
            "BACA-SAYA.md",
            "kamus-data.md",
            "kamus-data.csv",
            "journal/anchors.csv",
            "journal/verify_journal.py",
            "data/civil_servant.csv")
        .anyMatch(path -> path.startsWith("configuration/"))
        .doesNotContain("data/sign_in_attempt.csv");
    assertThat(accounts.toString()).contains("admin").doesNotContain("argon2");
  }

  private static void refusedAsDamaged(Path changed, TenantCode code) throws SQLException {
    assertThatThrownBy(() -> restore(changed, code))
        .isInstanceOfSatisfying(
            UserError.class,
            error ->
                assertThat(error.messageKey())
                    .isIn(
                        "crypto.file.damaged",
                        "crypto.file.foreign",
                        "tenant.import.error.content",
                        "tenant.import.error.format"));
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement("select 1 from pg_namespace where nspname = ?")) {
      statement.setString(1, code.schema());
      assertThat(statement.executeQuery().next()).isFalse();
    }
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(key));
  }

  private static void export(TenantCode tenant, Path file) throws IOException {
    try (var output = Files.newOutputStream(file)) {
      Scopes.call(
          Scope.host(),
          Actor.system(),
          () -> {
            try {
              return bean(ExitPackageService.class)
                  .export(tenant, KEYS.publicKey(), REASON, output, (done, total, key) -> {});
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          });
    }
  }

  private static RestoreReport restore(Path file, TenantCode code) throws IOException {
    return restore(file, code, key(KEYS.secretKey(), TestKeys.PASSPHRASE));
  }

  private static RestoreReport restore(Path file, TenantCode code, SecretKeyFile key)
      throws IOException {
    try (var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      return bean(RestoreService.class)
          .restore(file, key, Optional.of(code), PackageTrust.OWN, (done, total, message) -> {});
    }
  }

  private static SecretKeyFile key(String armoured, String passphrase) {
    return SecretKeyFile.of(armoured.getBytes(StandardCharsets.US_ASCII), passphrase::toCharArray);
  }

  private static Path write(byte[] content) throws IOException {
    return Files.write(folder.resolve(UUID.randomUUID().toString()), content);
  }

  private static byte[] bytes(int length) {
    return "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
  }

  private static AccountData admin() {
    return new AccountData(
        "admin",
        "Siti Rahmawati",
        Set.of(Role.TENANT_ADMIN),
        Optional.empty(),
        Optional.empty(),
        Language.INDONESIAN);
  }

  private static TenantCode code() {
    return new TenantCode("y" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
  }

  private static <T> T bean(Class<T> type) {
    return program.getBean(type);
  }
}
