package id.talenta.grid.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import id.talenta.grid.GridFilter;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.platform.scope.Role;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes pictures of the mapping's screens to {@code target/grid}. */
final class GridPicturesMain {
  private static final Path FOLDER = Path.of("target", "grid");

  private GridPicturesMain() {}

  public static void main(String[] arguments) {
    var tenant = TestDatabase.newTenant();
    var empty = TestDatabase.newTenant();
    MadeUpRegion.load(TestDatabase.context(), tenant, MadeUpRegion.region("banjarmasin"));
    try (var product = Product.start(Map.of());
        var browser = Browser.start()) {
      var mapping = product.context().getBean(MappingService.class);
      TestDatabase.in(tenant, () -> mapping.runNow(MadeUpRegion.TODAY.minusYears(1).plusDays(200)));
      var run = TestDatabase.in(tenant, () -> mapping.runNow(MadeUpRegion.TODAY));
      var best =
          TestDatabase.in(
              tenant,
              () ->
                  product
                      .context()
                      .getBean(GridService.class)
                      .people(run.id(), GridFilter.ALL.in(Set.of(9, 8)), 0, 1)
                      .getFirst()
                      .person()
                      .id());
      var unit =
          TestDatabase.in(
              tenant,
              () ->
                  product.context().getBean(OrganizationService.class).units().stream()
                      .filter(each -> each.name().startsWith("Dinas"))
                      .findFirst()
                      .orElseThrow()
                      .id());
      var analyst = Visitor.with(product, tenant, Role.ANALYST);
      var self =
          Visitor.with(product, tenant, Role.CIVIL_SERVANT, Optional.of(best), Optional.empty());
      var head = Visitor.with(product, tenant, Role.UNIT_HEAD, Optional.empty(), Optional.of(unit));
      for (var window : new Browser.Window[] {Browser.DESK, Browser.PHONE}) {
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
          if (arguments.length > 0 && colours == ColorScheme.DARK) {
            continue;
          }
          var page = browser.open(window, colours);
          var name = "-" + window.width() + "-" + colours.name().toLowerCase(Locale.ROOT);
          analyst.open(page, "sembilan-kotak");
          take(page, "boxes" + name);
          go(product, page, "sembilan-kotak?kotak=9&jenis=STRUCTURAL", "boxes-open" + name);
          go(product, page, "pegawai", "people" + name);
          go(product, page, "pegawai/" + best, "person" + name);
          page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
          take(page, "person-open" + name);
          page.context().close();
          var own = browser.open(window, colours);
          self.open(own, "kartu-saya");
          take(own, "own" + name);
          own.context().close();
          var theirs = browser.open(window, colours);
          head.open(theirs, "unit-saya");
          take(theirs, "unit" + name);
          theirs.context().close();
        }
      }
      var page = browser.open(Browser.DESK);
      Visitor.with(product, empty, Role.ANALYST).open(page, "sembilan-kotak");
      take(page, "empty");
      browser.complaints().forEach(System.out::println);
    }
    System.exit(0);
  }

  private static void go(Product product, Page page, String path, String name) {
    page.navigate(product.address() + "/" + path);
    take(page, name);
  }

  private static void take(Page page, String name) {
    page.locator("h1").waitFor();
    Browser.settle(page);
    page.waitForTimeout(1000);
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    System.out.println(
        name + " overflow " + page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    var size = page.viewportSize();
    page.setViewportSize(size.width, 2200);
    page.waitForTimeout(500);
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-tall.png")));
    page.setViewportSize(size.width, size.height);
    if (name.equals("person-1440-light")) {
      print(page);
    }
  }

  /** The sheet on A4: as a document, and as the screen shows paper of that size. */
  private static void print(Page page) {
    page.pdf(
        new Page.PdfOptions().setPath(FOLDER.resolve("person.pdf")).setPreferCSSPageSize(true));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(703, 1032);
    page.waitForTimeout(500);
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("person-print.png")));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }
}
