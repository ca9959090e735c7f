package id.talenta.configuration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetVersion;
import id.talenta.rule.TemplateLibrary;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host publishes a template's later version in a browser; a region takes what it wants. */
abstract class LibraryScreen {
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String PASSWORD = "sungai musi mengalir";
  private static final String NAME = "uji-pustaka";
  private static final int TALL = 2000;

  @TempDir private Path directory = Path.of("");

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void a_later_version_is_published_and_taken_piece_by_piece() throws IOException {
    var first = template();
    inHost(() -> library().publish(first, "Versi pertama"));
    var tenant = region();

    publish(first);

    var page = BROWSER.open(Browser.DESK);
    var admin = Visitor.with(PRODUCT, tenant, Role.TENANT_ADMIN);
    admin.open(page, "aturan");
    page.getByText("Bandingkan").click();
    page.waitForURL("**/aturan/pembaruan");
    assertThat(page.getByText("Diubah keduanya: 1 hal harus dipilih")).isVisible();
    assertThat(item(page, "Predikat kinerja: bobot")).containsText("55");
    assertThat(item(page, "Ambang tinggi sumbu")).containsText("85");
    full(page, "aturan-pembaruan.png");
    page.locator("#update-begin").click();
    assertThat(page.getByText("Masih ada 1 hal yang harus dipilih")).isVisible();
    item(page, "Predikat kinerja: bobot").getByText("Pertahankan aturan daerah").click();
    page.locator("#update-begin").click();
    page.waitForURL("**/aturan/rancangan**");
    var draft = TestDatabase.in(tenant, () -> rules().draft()).orElseThrow();
    assertThat(draft.templateVersion()).isEqualTo(2);
    assertThat(draft.rules().performance().cutoffs().high()).isEqualByComparingTo("85");
    assertThat(weight(draft, "predikat")).isEqualByComparingTo("55");
    page.context().close();

    var inForce = TestDatabase.in(tenant, () -> rules().inForce(Regions.today())).orElseThrow();
    assertThat(inForce.templateVersion()).isEqualTo(1);
    onAPhone(admin, inForce);
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private void publish(String first) throws IOException {
    var page = BROWSER.open(Browser.DESK);
    signInAsHost(page);
    page.navigate(PRODUCT.address() + "/pustaka-aturan");
    assertThat(page.getByRole(AriaRole.HEADING, named("Pustaka aturan"))).isVisible();
    send(page, first.replaceFirst("weight: 60", "weight: 70"));
    assertThat(page.locator(".file-problems")).containsText("berjumlah 110");
    full(page, "pustaka-ditolak.png");
    send(
        page,
        first
            .replaceFirst("weight: 60", "weight: 50")
            .replaceFirst("weight: 10", "weight: 20")
            .replaceFirst("high: 80", "high: 85"));
    assertThat(page.getByText("dapat diterbitkan sebagai versi 2")).isVisible();
    page.locator("#library-note textarea").fill("Ambang kinerja dinaikkan");
    full(page, "pustaka-terbit.png");
    page.locator("#library-publish").click();
    assertThat(page.getByText("Versi 2 diterbitkan")).isVisible();
    page.context().close();
  }

  /** A region that began from the first version and changed two weights. */
  private static TenantCode region() {
    var tenant = TestDatabase.newTenant();
    TestDatabase.in(
        tenant,
        () -> {
          var id = drafts().beginFrom(NAME);
          var draft = rules().find(id).orElseThrow();
          drafts().save(id, draft.contentHash(), Changes.weights(draft.rules()));
          drafts().publish(id, Regions.today(), "Penyesuaian daerah");
          return true;
        });
    return tenant;
  }

  private static String template() {
    return Regions.read(Path.of("tenants/_templates/kepka-bkn-411-2025.yaml"))
        .replaceFirst("name: kepka-bkn-411-2025", "name: " + NAME)
        .replaceFirst("(?m)^title: .*$", "title: { id: \"Templat uji\", en: \"Test template\" }");
  }

  private static void onAPhone(Visitor admin, RuleSetVersion version) {
    var page = BROWSER.open(Browser.PHONE, ColorScheme.DARK);
    admin.open(page, "aturan/pembaruan");
    full(page, "aturan-pembaruan-telepon.png");
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    page.navigate(PRODUCT.address() + "/aturan/" + version.id());
    assertThat(page.getByText("Predikat kinerja: bobot 60% menjadi 55%")).isVisible();
    page.context().close();
  }

  private static Locator item(Page page, String name) {
    return page.locator(".rule-update-item").filter(new Locator.FilterOptions().setHasText(name));
  }

  private void send(Page page, String text) throws IOException {
    var file = Files.writeString(directory.resolve("templat.yaml"), text);
    page.locator("input[type=file]").setInputFiles(file);
    Browser.settle(page);
  }

  private static void signInAsHost(Page page) {
    var username = "pustaka";
    inHost(
        () ->
            PRODUCT
                .context()
                .getBean(AccountService.class)
                .createWithPassword(
                    new AccountData(
                        username,
                        "Dewi Anggraini",
                        Set.of(Role.HOST_ADMIN),
                        Optional.empty(),
                        Optional.empty(),
                        Language.INDONESIAN),
                    PASSWORD));
    var remembered = new Cookie("talenta-region", "host").setUrl(PRODUCT.address().toString());
    page.context().addCookies(List.of(remembered));
    page.navigate(PRODUCT.address() + "/masuk");
    page.getByLabel("Nama akun").fill(username);
    page.locator("vaadin-password-field input").fill(PASSWORD);
    page.locator("vaadin-button[theme~=primary]").click();
    page.waitForURL(address -> !address.endsWith("/masuk"));
  }

  private static void inHost(Runnable work) {
    Scopes.run(Scope.host(), Actor.system(), work);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static TemplateLibrary library() {
    return TestDatabase.context().getBean(TemplateLibrary.class);
  }

  private static RuleDraftService drafts() {
    return TestDatabase.context().getBean(RuleDraftService.class);
  }

  private static RuleSetService rules() {
    return TestDatabase.context().getBean(RuleSetService.class);
  }

  private static BigDecimal weight(RuleSetVersion version, String code) {
    return version.rules().indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow()
        .weight();
  }

  private static void full(Page page, String name) {
    var size = page.viewportSize();
    page.setViewportSize(size.width, TALL);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    page.setViewportSize(size.width, size.height);
  }
}
