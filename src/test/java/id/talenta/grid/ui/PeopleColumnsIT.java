package id.talenta.grid.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PeopleColumnsIT {
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
    entry("Pendidikan").click();
    assertThat(heading("Pendidikan")).isHidden();
    assertThat(heading("Pangkat")).isVisible();
    page.reload();
    assertThat(heading("Pangkat")).isVisible();
    assertThat(heading("Pendidikan")).isHidden();
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    assertThat(heading("Pangkat")).isHidden();
    assertThat(page.locator(".column-choice")).isHidden();
    page.setViewportSize(Browser.DESK.width(), Browser.DESK.height());
    assertThat(heading("Pangkat")).isVisible();
    assertThat(heading("Pendidikan")).isHidden();
    assertThat(entry("Pendidikan")).not().hasAttribute("menu-item-checked", "");
    entry("Pendidikan").click();
    assertThat(heading("Pendidikan")).isVisible();
    page.context().close();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private Locator heading(String text) {
    return page.locator("vaadin-grid-sorter").filter(new Locator.FilterOptions().setHasText(text));
  }

  private Locator entry(String text) {
    if (!page.locator("vaadin-context-menu-item").first().isVisible()) {
      page.locator(".column-choice").click();
    }
    return page.locator("vaadin-context-menu-item")
        .filter(new Locator.FilterOptions().setHasText(text));
  }
}
