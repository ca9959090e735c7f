package id.talenta.tenant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.talenta.platform.scope.Role;
import id.talenta.story.Desk;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The host lets a region only read, and opens it again, while people of the region are at work. */
class SuspensionIT {
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final String REASON = "Tagihan “triwulan III” belum jelas.";

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void everybody_of_a_suspended_region_reads_why_and_changes_nothing_until_it_is_resumed() {
    var tenant = TestDatabase.newTenant();
    try (var host = desk();
        var admin = desk();
        var reader = desk()) {
      Visitor.with(PRODUCT, tenant, Role.TENANT_ADMIN).open(admin.page(), "pengguna");
      Visitor.whoReadsEnglish(PRODUCT, tenant, Role.ANALYST).open(reader.page(), "perjanjian");
      assertThat(banner(admin)).hasCount(0);
      Visitor.ofTheHost(PRODUCT).open(host.page(), "instansi/" + tenant.value());
      suspend(host);
      theRegionReadsWhy(admin, reader);
      nothingIsChanged(admin);
      host.press("Buka kembali");
      host.confirm();
      assertThat(host.button("Batasi: hanya dapat dibaca")).isVisible();
      admin.go("pengguna");
      assertThat(banner(admin)).hasCount(0);
      create(admin, "baru.lagi");
      assertThat(admin.page().getByText("baru.lagi").first()).isVisible();
    }
    assertThat(BROWSER.complaints().stream().filter(each -> !each.contains("ERR_ABORTED")))
        .isEmpty();
  }

  private static void suspend(Desk host) {
    host.press("Batasi: hanya dapat dibaca");
    host.confirm();
    host.see("Wajib diisi.");
    host.field("Alasan, ditampilkan kepada instansi").fill(REASON);
    host.confirm();
    assertThat(host.button("Buka kembali")).isVisible();
    host.see("Hanya dapat dibaca");
    host.see(REASON);
    host.see("Instansi dibatasi: hanya dapat dibaca");
  }

  private static void theRegionReadsWhy(Desk admin, Desk reader) {
    for (var path : new String[] {"pengguna", "perjanjian", "beranda"}) {
      admin.go(path);
      assertThat(banner(admin)).containsText("data hanya dapat dibaca");
      assertThat(banner(admin)).containsText(REASON);
    }
    assertThat(banner(admin).getByText("Ambil data instansi")).isVisible();
    reader.go("perjanjian");
    assertThat(banner(reader)).containsText("data can only be read");
    assertThat(banner(reader)).containsText(REASON);
    assertThat(banner(reader).locator("a")).hasCount(0);
  }

  private static void nothingIsChanged(Desk admin) {
    admin.go("pengguna");
    fillIn(admin, "baru");
    admin.confirm();
    admin.see("Instansi ini sedang hanya dapat dibaca");
    admin.go("pengguna");
    assertThat(admin.page().getByText("baru", exact())).hasCount(0);
  }

  private static void create(Desk admin, String username) {
    fillIn(admin, username);
    admin.confirm();
  }

  private static void fillIn(Desk admin, String username) {
    admin.press("Tambah pengguna");
    admin.field("Nama lengkap").fill("Budi Contoh");
    admin.field("Nama akun").fill(username);
    admin.page().locator("vaadin-dialog[opened]").getByLabel("Auditor").check();
  }

  private static Locator banner(Desk desk) {
    return desk.page().locator(".callout[role=status]");
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Desk desk() {
    return new Desk(BROWSER, Browser.DESK, PRODUCT.address().toString());
  }
}
