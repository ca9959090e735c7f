package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Everything of the region is erased, and the host can prove it. */
final class ErasureSteps {
  private static final String CODE = StoryRegion.CODE.value();
  private static final String TENANT = "instansi/" + CODE;

  /** What the database may still have of a region: whoever finds something here says what. */
  private static final List<String> TRACES =
      List.of(
          "select nspname from pg_namespace where nspname = 't_' || ?",
          "select schemaname || '.' || tablename from pg_tables where schemaname = 't_' || ?",
          "select rolname from pg_roles where rolname = 't_' || ?",
          "select tenant_code from host.tenant_status where tenant_code = ?",
          "select tenant_code from host.journal_anchor where tenant_code = ?",
          "select tenant_code from host.exit_package where tenant_code = ?",
          "select task_instance from host.scheduled_tasks"
              + " where starts_with(task_instance, ? || ':')");

  private final Stage stage;
  private final LeavingSteps.Taken taken;
  private final Desk host;
  private final Desk region;

  ErasureSteps(Stage stage, LeavingSteps.Taken taken) {
    this.stage = stage;
    this.taken = taken;
    this.host = stage.desk("tuan-rumah");
    this.region = stage.desk("administrator");
  }

  void erase() {
    assertThat(traces()).isNotEmpty();
    host.go(TENANT);
    host.press("Hapus data");
    host.fill("Ketik kode " + CODE + " untuk memastikan", "muba");
    host.confirm();
    host.see("Kode yang diketik berbeda");
    host.fill("Ketik kode " + CODE + " untuk memastikan", CODE);
    host.confirm();
    host.await("Sertifikat penghapusan");
    assertThat(traces()).isEmpty();
    proveTheCertificate();
    seeItWithTheAgreement();
    seeItInTheJournal();
    knock();
  }

  private List<String> traces() {
    return TRACES.stream().flatMap(sql -> stage.terminal().ask(sql, CODE).stream()).toList();
  }

  /** As the region would, with nothing but what was downloaded. */
  private void proveTheCertificate() {
    host.see(taken.sha256());
    var pdf = read(host.download("Unduh sertifikat (PDF)", stage.file("sertifikat.pdf")));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    var statement = read(host.download("sertifikat.json", stage.file("sertifikat.json")));
    var signature = read(host.download("sertifikat.sig", stage.file("sertifikat.sig")));
    var key = read(host.download("host.pem", stage.file("host.pem")));
    var text = new String(statement, StandardCharsets.UTF_8);
    assertThat(text).contains(StoryRegion.NAME, taken.sha256());
    assertThat(isSigned(statement, signature, key)).isTrue();
    statement[text.indexOf(StoryRegion.NAME)] ^= 1;
    assertThat(isSigned(statement, signature, key)).isFalse();
  }

  private void seeItWithTheAgreement() {
    host.follow("Buka perjanjian");
    host.heading("Data sudah dihapus");
    assertThat(host.page().getByText("Narahubung Contoh")).hasCount(0);
    host.follow("Surat keterangan penghapusan, versi 1");
    assertThat(host.page().locator("img.paper-page").first()).isVisible();
    host.go("kerja-sama");
    host.see("Data dihapus");
  }

  private void seeItInTheJournal() {
    host.go("jejak-audit?tindakan=tenant");
    host.see("Data instansi dihapus");
    host.see("Instansi: " + StoryRegion.NAME);
    host.page().locator("vaadin-grid vaadin-button:not(.column-choice)").first().click();
    host.see(taken.sha256());
  }

  /** Whoever of the region tries to come in is told that nothing is there any more. */
  private void knock() {
    region.page().reload();
    region.knock(StoryRegion.NAME + " (telah berakhir)", "siti.contoh", Stage.PASSWORD);
    region.see("seluruh datanya telah dihapus");
    assertThat(region.page().url()).endsWith("/masuk");
  }

  private static boolean isSigned(byte[] statement, byte[] signature, byte[] pem) {
    try {
      var text = new String(pem, StandardCharsets.US_ASCII);
      var der = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
      verifier.update(statement);
      return verifier.verify(signature);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
