package id.talenta.command;

import static id.talenta.command.ProgramRun.ends;
import static id.talenta.command.ProgramRun.environment;
import static id.talenta.command.ProgramRun.refuses;
import static id.talenta.command.ProgramRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a region leaves and comes back, as the operator does it. */
class TenantCommandIT {
  private static final TestKeys KEYS = TestKeys.make();
  private static final TenantCode TENANT = TestDatabase.newTenant();

  @TempDir private static Path folder;
  private static Path file;
  private final Map<String, String> environment = environment();

  @BeforeAll
  static void export() throws Exception {
    write("public.asc", KEYS.usedBy(TestDatabase.context(), TENANT));
    write("secret.asc", KEYS.secretKey());
    write("phrase.txt", TestKeys.PASSPHRASE + "\n");
    write("host.pem", TestKeys.signing());
    file = folder.resolve("paket.zip.gpg");
    var signing = environment();
    signing.put("TALENTA_SIGNING_KEY", folder.resolve("host.pem").toString());
    ends(
        export(signing, TENANT.value(), "public.asc", file()),
        0,
        "Exported " + TENANT + " to " + file(),
        " tables, ",
        "  SHA-256 ",
        "Signed with the host's key ");
  }

  @BeforeEach
  void sign() {
    environment.put("TALENTA_SIGNING_KEY", path("host.pem"));
  }

  @Test
  void an_export_needs_a_known_code_a_public_key_and_a_free_place() throws Exception {
    var other = folder.resolve("lain.zip.gpg").toString();
    refuses(export(environment, "tidakada", "public.asc", other), "not registered");
    refuses(export(environment, TENANT.value(), "secret.asc", other), "private key");
    refuses(
        export(environment, TENANT.value(), "nowhere", other),
        "cannot be used: check that it is there");
    write("stranger.asc", TestKeys.make().publicKey());
    refuses(export(environment, TENANT.value(), "stranger.asc", other), "never used this key");
    refuses(
        export(environment, TENANT.value(), "public.asc", file()),
        "is there already: name another file.");
    assertThat(folder.resolve("lain.zip.gpg")).doesNotExist();
    assertThat(folder.resolve("lain.zip.gpg.part")).doesNotExist();
  }

  @Test
  void a_package_comes_back_once_under_each_code() throws Exception {
    var code = code();
    ends(
        restore(code, "secret.asc"),
        0,
        " as " + code + ", as of ",
        "every row is the package's",
        "the chain is whole",
        "Signed with the host's key ",
        "nobody gets a password to this copy");
    refuses(restore(code, "secret.asc"), "code " + code);
  }

  @Test
  void another_key_and_a_host_that_is_not_known_are_told_in_one_sentence() throws Exception {
    write("other.asc", TestKeys.make().secretKey());
    refuses(restore(code(), "other.asc"), "another key");
    refuses(restore(code(), "public.asc"), "private");
    write("phrase-wrong.txt", "bukan itu");
    refuses(
        run(
            environment,
            "tenant",
            "import",
            file(),
            "--key",
            path("secret.asc"),
            "--passphrase-file",
            path("phrase-wrong.txt"),
            "--as",
            code()),
        "passphrase");
    environment.remove("TALENTA_SIGNING_KEY");
    refuses(restore(code(), "secret.asc"), "name its file by --host-key");
  }

  @Test
  void a_region_is_erased_only_after_its_end_with_its_code_and_a_key_to_sign_with()
      throws Exception {
    var tenant = TestDatabase.newTenant();
    refuses(erase(tenant, tenant.value()), "only after use has ended");
    end(tenant);
    refuses(erase(tenant, tenant + "x"), tenant.value());
    environment.remove("TALENTA_SIGNING_KEY");
    refuses(erase(tenant, tenant.value()), "TALENTA_SIGNING_KEY");
    sign();
    refuses(
        run(environment, "tenant", "erase", tenant.value(), "--confirm", tenant.value()),
        "write why the government wants none");
    ends(erase(tenant, tenant.value()), 0, "Erased ", "The certificate is in ");
    assertThat(folder.resolve("certificate"))
        .isDirectoryContaining("glob:**/sertifikat.pdf")
        .isDirectoryContaining("glob:**/sertifikat.sig");
    assertThat(Files.readString(folder.resolve("certificate").resolve("sertifikat.json")))
        .contains(tenant.value(), "Tidak diperlukan");
    refuses(erase(tenant, tenant.value()), "only after use has ended");
  }

  private ProgramRun erase(TenantCode tenant, String confirm)
      throws IOException, InterruptedException {
    return run(
        environment,
        "tenant",
        "erase",
        tenant.value(),
        "--confirm",
        confirm,
        "--waiver",
        "Tidak diperlukan",
        "--certificate",
        path("certificate"));
  }

  private static ProgramRun export(
      Map<String, String> settings, String code, String key, String out)
      throws IOException, InterruptedException {
    return run(
        settings,
        "tenant",
        "export",
        code,
        "--key",
        path(key),
        "--out",
        out,
        "--reason",
        "Diminta daerah");
  }

  private ProgramRun restore(String code, String key) throws IOException, InterruptedException {
    return run(
        environment,
        "tenant",
        "import",
        file(),
        "--key",
        path(key),
        "--passphrase-file",
        path("phrase.txt"),
        "--as",
        code);
  }

  private static void end(TenantCode tenant) {
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            TestDatabase.context().getBean(TenantService.class).end(tenant, "Kerja sama selesai"));
  }

  private static String file() {
    return file.toString();
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String code() {
    return "y" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }
}
