package id.talenta.workspace.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.talenta.platform.file.Cell;
import id.talenta.platform.file.TableLimits;
import id.talenta.platform.file.TableReader;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From what is missing on the first screen to the people, and from there to a file of them. */
class OverviewIT {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final Product PRODUCT =
      Product.start(Map.of("talenta.limits.exports-per-minute", 4));
  private static final Browser BROWSER = Browser.start();

  private final Page page = BROWSER.open(Browser.DESK);

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  @Test
  void what_is_missing_leads_to_as_many_people_and_they_fit_into_a_file() {
    Visitor.with(PRODUCT, TENANT, Role.TENANT_ADMIN).open(page, "beranda");
    var number = first(page.locator("table.figures a[href*='bukti-kurang=']"));
    var unit = number.locator("xpath=ancestor::tr/td[1]").textContent();
    var missing = digits(number.textContent());
    number.click();
    page.waitForURL("**/pegawai?unit=*&bukti-kurang=*");
    assertThat(page.locator(".list-line")).containsText(missing + " pegawai");
    assertThat(page.locator(".filter-chip").first()).containsText(unit);
    assertThat(page.locator(".filter-chip").nth(1)).containsText("Belum ada bukti: ");
    var download = page.waitForDownload(() -> page.locator(".export-link").click());
    assertThat(download.suggestedFilename()).matches("pegawai-.*\\.xlsx");
    var rows = rows(download.path());
    assertThat(rows).hasSize(Integer.parseInt(missing) + 1);
    assertThat(rows.getFirst()).endsWith("Bukti yang belum ada");
    var kind = page.locator(".filter-chip").nth(1).textContent().strip();
    assertThat(rows.subList(1, rows.size()))
        .allMatch(row -> kind.endsWith(row.substring(row.lastIndexOf('|') + 1)));
  }

  @Test
  void all_kinds_together_lead_to_those_whose_evidence_is_not_complete() {
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "beranda");
    var number = first(page.locator(".coverage-row a[href*='bukti-kurang=']"));
    var missing = digits(number.textContent());
    number.click();
    page.waitForURL("**/pegawai?bukti-kurang=*");
    assertThat(page.locator(".list-line")).containsText(missing + " pegawai");
    assertThat(page.locator(".filter-chip")).containsText(" atau ");
  }

  @Test
  void lists_that_are_taken_away_are_counted_with_the_other_files() {
    var tenant = MadeUpRegion.newTenant();
    Visitor.with(PRODUCT, tenant, Role.AUDITOR).open(page, "pegawai");
    var address =
        PRODUCT.address().resolve("/" + page.locator(".export-link").getAttribute("href"));
    for (var number = 0; number < 4; number++) {
      assertThat(page.request().get(address.toString()).status()).isEqualTo(200);
    }
    assertThat(page.request().get(address.toString()).status()).isEqualTo(429);
  }

  private static Locator first(Locator links) {
    links.first().waitFor();
    return links.first();
  }

  private static String digits(String text) {
    var digits = Pattern.compile("[\\d.]+").matcher(text);
    assertThat(digits.find()).isTrue();
    return digits.group();
  }

  private static List<String> rows(Path file) {
    var rows = new ArrayList<String>();
    try (var table = TableReader.open(file, TableLimits.IMPORT)) {
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        rows.add(String.join("|", row.get().cells().stream().map(Cell::text).toList()));
      }
    }
    return rows;
  }
}
