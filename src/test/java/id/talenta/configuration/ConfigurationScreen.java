package id.talenta.configuration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.talenta.grid.MappingService;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.FolderFile;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration's screen in a browser. */
abstract class ConfigurationScreen {
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int PATIENCE = 60_000;
  private static final int TALL = 2400;

  @TempDir private Path directory = Path.of("");

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void a_folder_is_sent_looked_at_applied_and_its_faults_are_told() throws IOException {
    var tenant = mappedRegion();
    var changed = new EnumMap<>(Regions.export(tenant));
    changed.computeIfPresent(
        FolderFile.THRESHOLDS, (file, text) -> text.replaceFirst("high: 80", "high: 90"));
    changed.computeIfPresent(
        FolderFile.POSITIONS,
        (file, text) ->
            text.replaceFirst("retirement_age: \\{ value: 60", "retirement_age: { value: 61"));
    var page = BROWSER.open(Browser.DESK);
    var admin = Visitor.with(PRODUCT, tenant, Role.TENANT_ADMIN);
    admin.open(page, "konfigurasi");
    assertThat(page.locator(".configuration-details")).hasCount(9);

    send(page, zip(tenant, changed));
    assertThat(plan(page)).containsText("Folder ini dapat diterapkan");
    assertThat(plan(page)).containsText("thresholds.yaml › performance › high");
    assertThat(plan(page).locator(".rule-moves-count")).isVisible();
    assertThat(plan(page)).containsText("menjadi 61 tahun");
    Browser.picture(page, PICTURES.resolve("konfigurasi-pratinjau.png"));
    full(page, "konfigurasi-pratinjau-penuh.png");
    page.locator("#configuration-apply").click();
    assertThat(page.getByText("Tuliskan alasan perubahan").first()).isVisible();
    page.locator("#configuration-reason textarea").fill("Ambang kinerja dinaikkan");
    page.locator("#configuration-apply").click();
    assertThat(page.getByText("Konfigurasi diterapkan").first()).isVisible();
    assertThat(page.locator(".timeline").first()).containsText("Ambang kinerja dinaikkan");
    assertThat(Regions.export(tenant)).isEqualTo(changed);

    changed.computeIfPresent(
        FolderFile.THRESHOLDS, (file, text) -> text.replaceFirst("high: 90", "high: 30"));
    send(page, zip(tenant, changed));
    assertThat(page.locator(".file-problems")).containsText("thresholds.yaml");
    assertThat(page.locator(".file-problems")).containsText("baris");
    assertThat(page.locator(".file-problems")).containsText("tidak berurutan");
    full(page, "konfigurasi-ditolak.png");
    send(page, zip(tenant, Regions.export(tenant)));
    assertThat(page.getByText("Isi ZIP sama dengan yang berlaku")).isVisible();
    var download = page.waitForDownload(() -> page.locator("#configuration-download").click());
    assertThat(FolderZip.read(tenant, Files.readAllBytes(download.path())).texts())
        .isEqualTo(Regions.export(tenant));
    page.context().close();
    onAPhone(admin);
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void an_auditor_reads_and_sends_nothing() {
    var fresh = Regions.fresh("magelang");
    var page = BROWSER.open(Browser.DESK);
    Visitor.with(PRODUCT, fresh.tenant(), Role.AUDITOR).open(page, "konfigurasi");
    assertThat(page.locator(".configuration-details")).hasCount(9);
    assertThat(page.locator("vaadin-upload")).hasCount(0);
    page.context().close();
  }

  private static void onAPhone(Visitor admin) {
    var page = BROWSER.open(Browser.PHONE, ColorScheme.DARK);
    admin.open(page, "konfigurasi");
    full(page, "konfigurasi-telepon.png");
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    page.context().close();
  }

  private static TenantCode mappedRegion() {
    var tenant = MadeUpRegion.newTenant();
    var mapping = TestDatabase.context().getBean(MappingService.class);
    TestDatabase.in(
        tenant,
        () -> {
          mapping.runNow(MadeUpRegion.TODAY);
          return true;
        });
    return tenant;
  }

  private Path zip(TenantCode tenant, Map<FolderFile, String> texts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    FolderZip.write(tenant, texts, bytes);
    return Files.write(directory.resolve(tenant + ".zip"), bytes.toByteArray());
  }

  private static void send(Page page, Path zip) {
    page.locator("input[type=file]").setInputFiles(zip);
    page.locator(".configuration-plan, .file-problems, .configuration-result > .callout")
        .first()
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    Browser.settle(page);
  }

  private static Locator plan(Page page) {
    return page.locator(".configuration-plan");
  }

  /** The whole page: its content scrolls within the window, so the window is made tall. */
  private static void full(Page page, String name) {
    var size = page.viewportSize();
    page.setViewportSize(size.width, TALL);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    page.setViewportSize(size.width, size.height);
  }
}
