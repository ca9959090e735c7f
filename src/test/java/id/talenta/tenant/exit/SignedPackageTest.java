package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.configuration.ConfigurationService;
import id.talenta.platform.crypto.RecipientKey;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetService;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nobody but the host makes packages, and nobody changes one: whoever has the region's public key
 * could encrypt anything to it, but not sign it.
 */
class SignedPackageTest {
  private static final TestKeys KEYS = TestKeys.make();
  private static final TenantCode TENANT = MadeUpRegion.newTenant();

  @TempDir private static Path folder;
  private static ApplicationContext program;
  private static Path file;

  @BeforeAll
  static void export() throws IOException {
    var key = Files.writeString(folder.resolve("host-signing.pem"), TestKeys.signing());
    program = TestDatabase.open(Map.of("talenta.signing-key", key.toString()));
    file = export(program, TENANT);
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @Test
  void the_manifest_is_signed_by_the_host_as_other_programs_can_verify() throws Exception {
    var files = files(file);
    assertThat(verifies(files)).isTrue();
    alter(files, "\"rows\"", "\"Rows\"");
    assertThat(verifies(files)).isFalse();
  }

  @Test
  void the_manifest_names_the_versions_of_rules_and_settings() throws IOException {
    publishOnceMore();
    var files = files(export(program, TENANT));
    var manifest = JsonMapper.shared().readTree(text(files, "manifest.json"));
    var rules = manifest.at("/features/rules");
    assertThat(rules.size()).isEqualTo(2);
    assertThat(rules.at("/0/version").asInt()).isEqualTo(1);
    assertThat(rules.at("/1/state").asString()).isEqualTo("IN_FORCE");
    assertThat(rules.at("/1/template").asString()).isEqualTo("kepka-bkn-411-2025");
    assertThat(rules.at("/1/sha256").asString()).hasSize(64);
    var settings = manifest.path("configuration");
    assertThat(settings.findValuesAsString("name"))
        .contains("identity.yaml", "positions.yaml", "rules.yaml", "thresholds.yaml");
    assertThat(settings.at("/0/version").asInt()).isEqualTo(1);
  }

  @Test
  void settings_are_handed_over_as_they_are_in_force_not_as_they_were_applied() throws IOException {
    var files = files(export(program, TENANT));
    var inForce = TestDatabase.in(TENANT, () -> bean(ConfigurationService.class).export());
    assertThat(inForce).isNotEmpty();
    inForce.forEach(
        (each, text) ->
            assertThat(text(files, "configuration/" + each.fileName())).isEqualTo(text));
  }

  @Test
  void a_package_whose_manifest_was_altered_is_refused_and_says_so() throws Exception {
    var altered = repacked(files -> alter(files, "Kota Uji", "Kota Ubi"));
    var code = code();
    assertThatThrownBy(() -> restore(altered, code, PackageTrust.OWN))
        .isInstanceOfSatisfying(
            UserError.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("tenant.import.error.signature");
              assertThat(Messages.shared().text(Language.INDONESIAN, refusal.messageKey()))
                  .contains("manifest.json", "diubah");
            });
    assertThat(exists(code)).isFalse();
  }

  @Test
  void a_package_of_which_another_file_was_altered_is_refused_with_its_name() throws IOException {
    var altered =
        repacked(
            files ->
                files.put(
                    "data/account.csv",
                    text(files, "data/account.csv").concat("x").getBytes(StandardCharsets.UTF_8)));
    refused("tenant.import.error.content", altered, PackageTrust.OWN);
  }

  @Test
  void a_package_that_nobody_signed_is_taken_only_when_the_operator_says_so() throws IOException {
    var unsigned = repacked(files -> files.keySet().removeIf("manifest.sig"::equals));
    refused("tenant.import.error.unsigned", unsigned, PackageTrust.OWN);
    var report = restore(unsigned, code(), new PackageTrust(Optional.empty(), true));
    assertThat(report.signedBy()).isEmpty();
  }

  @Test
  void a_package_signed_by_another_host_is_taken_only_when_its_key_is_named() throws IOException {
    var other = SigningKey.read(Files.writeString(folder.resolve("other.pem"), TestKeys.signing()));
    var foreign =
        repacked(
            files -> {
              files.put("manifest.sig", other.sign(bytes(files, "manifest.json")));
              files.put(
                  "host.pem",
                  SigningKey.pem(other.publicKey()).getBytes(StandardCharsets.US_ASCII));
            });
    refused("tenant.import.error.hostKey", foreign, PackageTrust.OWN);
    refused("tenant.import.error.hostKey", foreign, new PackageTrust(Optional.empty(), true));
    var named = SigningKey.readPublicKey(SigningKey.pem(other.publicKey()));
    var report = restore(foreign, code(), new PackageTrust(Optional.of(named), false));
    assertThat(report.signedBy()).contains(SigningKey.fingerprint(other.publicKey()));
  }

  @Test
  void without_a_signing_key_a_region_still_gets_its_package() throws IOException {
    var files = files(export(TestDatabase.context(), TENANT));
    assertThat(files).containsKey("manifest.json").doesNotContainKeys("manifest.sig", "host.pem");
  }

  @Test
  void a_region_restored_under_another_code_can_leave_again() throws IOException {
    var code = code();
    assertThat(restore(file, code, PackageTrust.OWN).signedBy()).isPresent();
    var settings = TestDatabase.in(code, () -> bean(ConfigurationService.class).export());
    assertThat(settings).isNotEmpty();
    assertThat(files(export(program, code))).containsKey("configuration/rules.yaml");
  }

  private static void publishOnceMore() {
    TestDatabase.in(
        TENANT,
        () -> {
          var before = bean(RuleSetService.class).inForce(LocalDate.of(2026, 11, 1)).orElseThrow();
          var drafts = bean(RuleDraftService.class);
          drafts.publish(
              drafts.beginFromVersion(before.id()), LocalDate.of(2026, 6, 1), "Diterbitkan ulang");
          return true;
        });
  }

  private static boolean verifies(Map<String, byte[]> files) throws Exception {
    var pem = text(files, "host.pem").replaceAll("-----[A-Z ]+-----", "");
    var key =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    var signature = Signature.getInstance("Ed25519");
    signature.initVerify(key);
    signature.update(bytes(files, "manifest.json"));
    return signature.verify(bytes(files, "manifest.sig"));
  }

  private static void alter(Map<String, byte[]> files, String from, String to) {
    var manifest = text(files, "manifest.json");
    assertThat(manifest).contains(from);
    files.put("manifest.json", manifest.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(bytes(files, path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Map<String, byte[]> files, String path) {
    return Optional.ofNullable(files.get(path)).orElseThrow();
  }

  private static Map<String, byte[]> files(Path file) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    new PackageReader(file, key()).read((path, input) -> files.put(path, input.readAllBytes()));
    return files;
  }

  /** The package once more, changed, encrypted to the region as anybody can. */
  private static Path repacked(Consumer<Map<String, byte[]>> change) throws IOException {
    var files = files(file);
    change.accept(files);
    var target = folder.resolve(UUID.randomUUID() + ".zip.gpg");
    var recipient = RecipientKey.parse(KEYS.publicKey(), Instant.now());
    try (var output = Files.newOutputStream(target);
        var zip = new ZipOutputStream(recipient.encrypt(output, "paket.zip", Instant.now()))) {
      for (var each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return target;
  }

  private static void refused(String messageKey, Path changed, PackageTrust trust) {
    assertThatThrownBy(() -> restore(changed, code(), trust))
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(messageKey));
  }

  private static boolean exists(TenantCode code) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement("select 1 from pg_namespace where nspname = ?")) {
      statement.setString(1, code.schema());
      return statement.executeQuery().next();
    }
  }

  private static Path export(ApplicationContext from, TenantCode tenant) throws IOException {
    var target = folder.resolve(UUID.randomUUID() + ".zip.gpg");
    var own = KEYS.usedBy(from, tenant);
    try (var output = Files.newOutputStream(target);
        var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      from.getBean(ExitPackageService.class)
          .export(tenant, own, "Uji", output, (done, total, key) -> {});
    }
    return target;
  }

  private static RestoreReport restore(Path from, TenantCode code, PackageTrust trust)
      throws IOException {
    try (var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      return bean(RestoreService.class)
          .restore(from, key(), Optional.of(code), trust, (done, total, message) -> {});
    }
  }

  private static SecretKeyFile key() {
    return SecretKeyFile.of(
        KEYS.secretKey().getBytes(StandardCharsets.US_ASCII), TestKeys.PASSPHRASE::toCharArray);
  }

  private static TenantCode code() {
    return new TenantCode("y" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
  }

  private static <T> T bean(Class<T> type) {
    return program.getBean(type);
  }
}
