package id.talenta.evidence.intake;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes pictures of the import to {@code target/import}. */
final class ImportPictures {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final Path FOLDER = Path.of("target", "import");

  private ImportPictures() {}

  public static void main(String[] arguments) {
    try (var product = Product.start(Map.of());
        var browser = Browser.start()) {
      for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        for (var window : new Browser.Window[] {Browser.DESK, Browser.PHONE}) {
          var tenant = region(product);
          var page = browser.open(window, colours);
          signIn(page, product, tenant);
          pictures(page, product, colours.name().toLowerCase() + "-" + window.width());
        }
      }
      browser.complaints().forEach(System.out::println);
    }
    System.exit(0);
  }

  private static void pictures(Page page, Product product, String name) {
    page.navigate(product.address() + "/impor?jenis=PEOPLE");
    page.locator("vaadin-upload").waitFor();
    Browser.settle(page);
    picture(page, name + "-1-start");
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            ImportedRegion.table(IntakeKind.PEOPLE, false, new DirtyPeople(20_000).rows()));
    try {
      page.waitForURL("**/impor/*", new Page.WaitForURLOptions().setTimeout(20_000));
    } catch (RuntimeException failure) {
      picture(page, name + "-failed");
      throw failure;
    }
    picture(page, name + "-2-checking");
    page.getByText("perlu diperbaiki.").waitFor();
    Browser.settle(page);
    picture(page, name + "-3-refused");
    page.navigate(product.address() + "/impor?jenis=PEOPLE");
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            ImportedRegion.table(IntakeKind.PEOPLE, true, new DirtyPeople(2_000).mended()));
    page.getByText("Muat data", new Page.GetByTextOptions().setExact(true)).waitFor();
    picture(page, name + "-4-checked");
    page.getByText("Muat data", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("Data sudah dimuat").waitFor();
    Browser.settle(page);
    picture(page, name + "-5-loaded");
    page.navigate(product.address() + "/impor");
    page.locator("vaadin-upload").waitFor();
    page.locator("vaadin-details-summary").click();
    Browser.settle(page);
    picture(page, name + "-6-list");
  }

  private static void picture(Page page, String name) {
    Browser.picture(page, FOLDER.resolve(name + ".png"));
    var height =
        ((Number)
                page.evaluate(
                    "() => Math.max(900, document.querySelector('main')?.scrollHeight ?? 0) + 60"))
            .intValue();
    var window = page.viewportSize();
    page.setViewportSize(window.width, height);
    Browser.settle(page);
    Browser.picture(page, FOLDER.resolve(name + "-long.png"));
    page.setViewportSize(window.width, window.height);
  }

  private static TenantCode region(Product product) {
    var tenant = TestDatabase.newTenant();
    TestDatabase.in(
        tenant,
        () -> {
          ImportedRegion.store(product.context(), 0);
          product
              .context()
              .getBean(AccountService.class)
              .createWithPassword(
                  new AccountData(
                      "analis",
                      "Analis Contoh",
                      Set.of(Role.ANALYST),
                      Optional.empty(),
                      Optional.empty(),
                      Language.INDONESIAN),
                  PASSWORD);
          return true;
        });
    return tenant;
  }

  private static void signIn(Page page, Product product, TenantCode tenant) {
    page.navigate(product.address() + "/masuk");
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Instansi"))
        .fill("Kota Uji " + tenant.value());
    page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(tenant.value()))
        .first()
        .click();
    page.getByLabel("Nama akun").fill("analis");
    page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    page.locator("vaadin-button[theme~=primary]").click();
    page.locator(".account-menu").waitFor();
  }
}
