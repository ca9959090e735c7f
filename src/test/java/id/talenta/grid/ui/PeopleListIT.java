package id.talenta.grid.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PeopleListIT {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();

  private final Page page = BROWSER.open(Browser.DESK);

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void a_person_chooses_the_columns_and_the_browser_remembers_them() {
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "pegawai");
    assertThat(heading("Pendidikan")).isVisible();
    openMenu();
    entry("Pendidikan").click();
    assertThat(heading("Pendidikan")).isHidden();
    assertThat(heading("Pangkat")).isVisible();
    page.reload();
    assertThat(heading("Pangkat")).isVisible();
    assertThat(heading("Pendidikan")).isHidden();
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    assertThat(heading("Pangkat")).isHidden();
    assertThat(page.locator(".column-choice")).isHidden();
    assertThat(page.locator("vaadin-grid-column:not([hidden])")).hasCount(2);
    page.setViewportSize(Browser.DESK.width(), Browser.DESK.height());
    assertThat(heading("Pangkat")).isVisible();
    assertThat(heading("Pendidikan")).isHidden();
    openMenu();
    assertThat(entry("Pendidikan")).not().hasAttribute("menu-item-checked", "");
    entry("Pendidikan").click();
    assertThat(heading("Pendidikan")).isVisible();
    page.context().close();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void an_auditor_keeps_a_filtered_list_and_finds_it_again_until_it_is_removed() {
    var auditor = Visitor.with(PRODUCT, TENANT, Role.AUDITOR);
    auditor.open(page, "pegawai?pendidikan=S1");
    var count = page.locator(".list-line").innerText();
    save("  ");
    assertThat(page.getByText("Isi nama tampilan")).isVisible();
    page.locator(".views-form input").fill("Para sarjana");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Tampilan “Para sarjana” disimpan.")).isVisible();
    page.navigate(PRODUCT.address() + "/keputusan");
    open();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Para sarjana")).click();
    page.waitForURL("**/pegawai?pendidikan=S1");
    assertThat(page.locator(".list-line")).hasText(count);
    open();
    page.getByLabel("Hapus tampilan Para sarjana").click();
    page.getByText("Urungkan").click();
    assertThat(page.getByLabel("Hapus tampilan Para sarjana")).isVisible();
    page.reload();
    open();
    page.getByLabel("Hapus tampilan Para sarjana").click();
    assertThat(page.getByText("Belum ada yang disimpan")).isVisible();
    page.context().close();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void the_page_of_one_person_is_not_kept() {
    var analyst = Visitor.with(PRODUCT, TENANT, Role.ANALYST);
    analyst.open(page, "pegawai");
    page.locator("vaadin-grid a").first().click();
    page.waitForURL("**/pegawai/*");
    save("Seorang");
    assertThat(page.getByText("Yang dapat disimpan hanya daftar")).isVisible();
    page.context().close();
  }

  private void open() {
    page.locator(".views vaadin-button").first().click();
    assertThat(page.locator(".views-form")).isVisible();
  }

  private void save(String name) {
    if (!page.locator(".views-form").isVisible()) {
      open();
    }
    page.locator(".views-form input").fill(name);
    page.locator(".views-form vaadin-button").click();
  }

  private Locator heading(String text) {
    return page.locator("vaadin-grid-sorter").filter(new Locator.FilterOptions().setHasText(text));
  }

  private void openMenu() {
    page.locator(".column-choice").click();
    assertThat(entry("Pendidikan")).isVisible();
  }

  /** Of the menu, which stays open while one chooses. */
  private Locator entry(String text) {
    return page.locator("vaadin-context-menu-item")
        .filter(new Locator.FilterOptions().setHasText(text));
  }
}
