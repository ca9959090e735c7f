package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.erasure.ErasureService;
import id.talenta.tenant.erasure.ErasureStage;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.tenant.exit.ExitPackageState;
import id.talenta.tenant.exit.PackageTrust;
import id.talenta.tenant.exit.RestoreReport;
import id.talenta.tenant.exit.RestoreService;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The agreement is ended; the region's data are handed over, proved to be whole, and erased. */
final class LeavingSteps {
  private static final TenantCode RESTORED = new TenantCode("oki_pulih");
  private static final TestKeys KEYS = TestKeys.make();

  private final Stage stage;
  private final Desk host;
  private final Desk region;
  private final ExitPackageService packages;

  LeavingSteps(Stage stage) {
    this.stage = stage;
    this.host = stage.desk("tuan-rumah");
    this.region = stage.desk("administrator");
    this.packages = stage.context().getBean(ExitPackageService.class);
  }

  /** The host ends the agreement by whom and why; the region can only read from then on. */
  void end() {
    host.go("kerja-sama");
    host.follow(StoryRegion.NAME);
    host.press("Akhiri kerja sama");
    host.fill("Diakhiri oleh", "Bupati Contoh");
    host.fill("Alasan", "Daerah memakai layanan sendiri.");
    sendEnd();
    host.see("Kode yang diketik berbeda");
    host.fill("Ketik " + StoryRegion.CODE + " untuk melanjutkan", StoryRegion.CODE.value());
    sendEnd();
    host.heading("Langkah berikutnya: serahkan dan hapus data");
    region.go("beranda");
    region.see("Kerja sama berakhir pada");
  }

  private void sendEnd() {
    host.page().locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").last().click();
    host.settle();
  }

  /**
   * The region makes a package to its key. After it has ended, the host makes the last one to the
   * same key, since it can bring none of its own; it is brought back as another tenant, where every
   * row is compared, and handed over; the agreement follows.
   */
  void handOver() {
    var own = inRegion(() -> packages.start(StoryRegion.CODE, KEYS.publicKey())).id();
    Eventually.holds("the region's own package is whole", () -> isReady(own));
    inHost(
        () -> {
          stage
              .context()
              .getBean(TenantService.class)
              .end(StoryRegion.CODE, "Kerja sama berakhir.");
          return true;
        });
    var made = inHost(() -> packages.again(StoryRegion.CODE, own)).id();
    Eventually.holds("the package is whole", () -> isReady(made));
    var report = restore(made);
    assertThat(report.rows()).isGreaterThan(StoryRegion.PEOPLE);
    assertThat(report.journalEntries()).isPositive();
    inHost(
        () -> {
          packages.handOver(StoryRegion.CODE, made, "Kepala BKPSDM Contoh");
          return true;
        });
    host.go("kerja-sama");
    host.follow(StoryRegion.NAME);
    host.see("Data diserahkan kepada daerah");
    assertThat(host.page().getByText("Buka halaman instansi").first()).isVisible();
  }

  /** Everything of the region is erased; the certificate stands with the agreement. */
  void erase() {
    var erasures = stage.context().getBean(ErasureService.class);
    inHost(() -> erasures.begin(StoryRegion.CODE, StoryRegion.CODE.value(), ""));
    Eventually.holds(
        "the region is erased",
        () ->
            inHost(() -> erasures.latest(StoryRegion.CODE))
                .filter(erasure -> erasure.stage() == ErasureStage.DONE)
                .isPresent());
    host.go("kerja-sama");
    host.follow(StoryRegion.NAME);
    host.heading("Data sudah dihapus");
    assertThat(host.page().getByText("Narahubung Contoh")).hasCount(0);
    host.follow("Surat keterangan penghapusan, versi 1");
    assertThat(host.page().locator("img.paper-page").first()).isVisible();
  }

  private boolean isReady(UUID made) {
    return inHost(() -> packages.packages(StoryRegion.CODE)).stream()
        .anyMatch(each -> each.id().equals(made) && each.state() == ExitPackageState.READY);
  }

  private RestoreReport restore(UUID made) {
    var file = inHost(() -> packages.fetch(StoryRegion.CODE, made));
    var key =
        SecretKeyFile.of(
            KEYS.secretKey().getBytes(StandardCharsets.US_ASCII), TestKeys.PASSPHRASE::toCharArray);
    try (var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      return stage
          .context()
          .getBean(RestoreService.class)
          .restore(file, key, Optional.of(RESTORED), PackageTrust.OWN, (done, total, text) -> {});
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static <T> T inRegion(Supplier<T> work) {
    return Scopes.call(Scope.tenant(StoryRegion.CODE), Actor.system(), work);
  }

  private static <T> T inHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }
}
