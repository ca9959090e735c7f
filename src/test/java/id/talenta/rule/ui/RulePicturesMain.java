package id.talenta.rule.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.talenta.grid.MappingService;
import id.talenta.platform.scope.Role;
import id.talenta.rule.RuleSetService;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Writes pictures of the screens of the rules to {@code target/rule}. */
final class RulePicturesMain {
  private static final Path FOLDER = Path.of("target", "rule");

  private RulePicturesMain() {}

  public static void main(String[] arguments) {
    var empty = TestDatabase.newTenant();
    var tenant = TestDatabase.newTenant();
    MadeUpRegion.load(TestDatabase.context(), tenant, MadeUpRegion.region("banjarmasin"));
    try (var product = Product.start(Map.of());
        var browser = Browser.start()) {
      var mapping = product.context().getBean(MappingService.class);
      var rules = product.context().getBean(RuleSetService.class);
      TestDatabase.in(tenant, () -> mapping.runNow(MadeUpRegion.TODAY));
      var version =
          TestDatabase.in(
              tenant,
              () -> {
                rules.beginFrom("kota-banjarmasin");
                return rules.inForce(LocalDate.of(2026, 6, 30)).orElseThrow().id();
              });
      var analyst = Visitor.with(product, tenant, Role.ANALYST);
      for (var window : new Browser.Window[] {Browser.DESK, Browser.PHONE}) {
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
          if (arguments.length > 0 && colours == ColorScheme.DARK) {
            continue;
          }
          var page = browser.open(window, colours);
          var name = "-" + window.width() + "-" + colours.name().toLowerCase(Locale.ROOT);
          analyst.open(page, "aturan");
          take(page, "rules" + name);
          go(product, page, "aturan/templat", "templates" + name);
          go(product, page, "aturan/" + version, "version" + name);
          for (var part :
              new String[] {"kinerja", "potensial", "kotak", "syarat", "nilai-talenta"}) {
            go(product, page, "aturan/rancangan?bagian=" + part, "editor-" + part + name);
          }
          page.navigate(product.address() + "/aturan/rancangan");
          preview(page);
          take(page, "editor-preview" + name);
          page.getByText("Lihat siapa").click();
          page.waitForTimeout(800);
          take(page, "editor-moves" + name);
          page.keyboard().press("Escape");
          page.getByRole(
                  AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terbitkan").setExact(true))
              .click();
          page.waitForTimeout(600);
          take(page, "editor-publish" + name);
          page.context().close();
        }
      }
      problems(product, browser, analyst);
      var page = browser.open(Browser.DESK);
      Visitor.with(product, empty, Role.ANALYST).open(page, "aturan");
      take(page, "empty");
      browser.complaints().forEach(System.out::println);
    }
    System.exit(0);
  }

  private static void problems(Product product, Browser browser, Visitor analyst) {
    var page = browser.open(Browser.DESK);
    analyst.open(page, "aturan/rancangan");
    var field = page.locator(".rule-indicator-weight input").first();
    field.fill("1");
    field.press("Tab");
    page.locator(".rule-problems, .rule-summary-list").first().waitFor();
    take(page, "editor-problems");
    page.context().close();
  }

  private static void preview(Page page) {
    var person = page.locator(".rule-side vaadin-combo-box");
    person.locator("input").fill("a");
    page.locator("vaadin-combo-box-item").nth(2).click();
    page.locator(".rule-preview-boxes").waitFor();
    page.getByText("Hitung perpindahan").click();
    page.getByText("Lihat siapa").waitFor();
  }

  private static void go(Product product, Page page, String path, String name) {
    page.navigate(product.address() + "/" + path);
    take(page, name);
  }

  private static void take(Page page, String name) {
    page.locator("h1").waitFor();
    Browser.settle(page);
    page.waitForTimeout(700);
    Browser.picture(page, FOLDER.resolve(name + ".png"));
    var size = page.viewportSize();
    System.out.println(
        name + " overflow " + page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    page.setViewportSize(size.width, 2000);
    page.waitForTimeout(400);
    Browser.picture(page, FOLDER.resolve(name + "-tall.png"));
    page.setViewportSize(size.width, size.height);
  }
}
