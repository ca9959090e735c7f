package id.talenta.rule.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleIT {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();

  private static TenantCode tenant = new TenantCode("none");

  private Page page = BROWSER.open(Browser.DESK);

  @BeforeAll
  static void makeTenant() {
    tenant = TestDatabase.newTenant();
    account("admin", Role.TENANT_ADMIN);
    account("auditor", Role.AUDITOR);
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @BeforeEach
  void begin() {
    page.context().clearCookies();
  }

  @Test
  void a_template_is_chosen_broken_mended_and_published() {
    signIn("admin");
    page.navigate(PRODUCT.address() + "/aturan");
    assertThat(heading("Belum ada aturan yang berlaku")).isVisible();
    page.navigate(PRODUCT.address() + "/aturan/templat");
    page.getByLabel("Pakai templat Keputusan Kepala BKN 411/2025").click();
    page.waitForURL("**/aturan/rancangan**");
    assertThat(summary()).containsText("Tidak ada yang perlu diperbaiki");

    weightsAreRefusedWithSumAndAxis();
    bandsAreRefusedWithTheGap();
    publish();

    assertThat(page.locator(".section").first()).containsText("Yang berlaku sekarang");
    assertThat(page.locator(".section").first()).containsText("Versi 1");
    assertThat(page.locator(".section").first()).containsText("1 Januari 2026");
    assertThat(page.locator(".timeline")).containsText("Aturan pertama daerah");
    readTheVersion();
    assertThat(BROWSER.complaints()).isEmpty();
    anAuditorReadsButFindsNothingToEdit();
  }

  private void weightsAreRefusedWithSumAndAxis() {
    number("Bobot Penghargaan dalam persen", "10");
    assertThat(summary()).containsText("Bobot sumbu Kinerja berjumlah 95: kurang 5");
    assertThat(page.locator(".rule-sum")).hasText("Jumlah 95 dari 100");
    button("Terbitkan").click();
    assertThat(page.getByText("Aturan belum dapat diterbitkan: masih ada 1 hal")).isVisible();
    page.reload();
    assertThat(summary()).containsText("Bobot sumbu Kinerja berjumlah 95: kurang 5");

    number("Bobot Penugasan tim kerja dalam persen", "20");
    assertThat(summary()).containsText("Tidak ada yang perlu diperbaiki");
  }

  private void bandsAreRefusedWithTheGap() {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Potensial")).click();
    page.locator("#indikator-pengembangan-kompetensi .rule-indicator-name").click();
    number("Pengembangan kompetensi, rentang 2, dari", "25");
    var sentence = "Pengembangan kompetensi: nilai dari 20 sampai 25 belum masuk rentang mana pun";
    assertThat(summary()).containsText(sentence);
    assertThat(page.locator(".rule-panel .rule-problems")).containsText(sentence);

    number("Pengembangan kompetensi, rentang 1, sampai", "30");
    assertThat(summary())
        .containsText("Pengembangan kompetensi: nilai dari 25 sampai 30 masuk dua rentang");

    number("Pengembangan kompetensi, rentang 1, sampai", "25");
    assertThat(summary()).containsText("Tidak ada yang perlu diperbaiki");
  }

  private void publish() {
    button("Terbitkan").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Ini aturan pertama daerah");
    var from = dialog.getByLabel("Berlaku sejak");
    from.fill("01-01-2026");
    from.press("Enter");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terbitkan")).click();
    assertThat(dialog).containsText("Tuliskan alasan perubahan aturan");
    dialog.getByLabel("Alasan perubahan").fill("Aturan pertama daerah");
    dialog.getByLabel("Alasan perubahan").press("Tab");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terbitkan")).click();
    page.waitForURL(PRODUCT.address() + "/aturan");
  }

  private void readTheVersion() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Baca selengkapnya")).click();
    assertThat(heading("Aturan versi 1")).isVisible();
    var training =
        page.locator(
            ".rule-reading-indicator", new Page.LocatorOptions().setHasText("jam pelajaran"));
    assertThat(training).containsText("di bawah 25 jam pelajaran");
    assertThat(training).containsText("Disesuaikan daerah");
  }

  private void anAuditorReadsButFindsNothingToEdit() {
    page.context().clearCookies();
    signIn("auditor");
    page.navigate(PRODUCT.address() + "/aturan");
    assertThat(page.locator(".section").first()).containsText("Versi 1");
    assertThat(page.getByText("Ubah aturan")).hasCount(0);
    page.navigate(PRODUCT.address() + "/aturan/rancangan");
    assertThat(heading("Rancangan aturan")).hasCount(0);
  }

  private void number(String label, String value) {
    var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    field.fill(value);
    field.press("Tab");
  }

  private Locator summary() {
    return page.locator(".rule-summary");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private void signIn(String username) {
    page.navigate(PRODUCT.address() + "/masuk");
    Entrance.signIn(page, "Kota Uji " + tenant.value(), username, PASSWORD);
    page.locator(".account-menu").waitFor();
  }

  private static void account(String username, Role role) {
    var accounts = PRODUCT.context().getBean(AccountService.class);
    TestDatabase.in(
        tenant,
        () -> {
          accounts.createWithPassword(
              new AccountData(
                  username,
                  "Uji " + username,
                  Set.of(role),
                  Optional.empty(),
                  Optional.empty(),
                  Language.INDONESIAN),
              PASSWORD);
          return true;
        });
  }
}
