package id.talenta.fleet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetMark;
import id.talenta.fleet.FleetSeed;
import id.talenta.fleet.FleetService;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FleetIT {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int COUNT = 552;
  private static final Pattern ROWS =
      Pattern.compile("\"setViewportRange\",\"templateEventMethodArgs\":\\[\\d+,(\\d+)]");

  /** Looks for no work in the made-up governments, which have no schemas to do it in. */
  private static final Product PRODUCT = Product.start(Map.of("talenta.jobs.poll", "1h"));

  private static final Browser BROWSER = Browser.start();

  @BeforeAll
  static void prepare() throws SQLException {
    for (var language : Language.values()) {
      account(language);
    }
    try (var connection = TestDatabase.superuser()) {
      FleetSeed.sow(connection, PRODUCT.context().getBean(Migrator.class), COUNT);
    }
  }

  private static void account(Language language) {
    var data =
        new AccountData(
            "armada-" + language.code(),
            "Siti Rahmawati",
            Set.of(Role.HOST_ADMIN),
            Optional.empty(),
            Optional.empty(),
            language);
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> PRODUCT.context().getBean(AccountService.class).createWithPassword(data, PASSWORD));
  }

  @AfterAll
  static void end() throws SQLException {
    BROWSER.close();
    PRODUCT.close();
    try (var connection = TestDatabase.superuser()) {
      FleetSeed.remove(connection);
    }
  }

  @Test
  void chips_words_and_order_narrow_the_list_and_stand_in_the_address() {
    var page = BROWSER.open(Browser.DESK);
    signIn(page, Language.INDONESIAN);
    chip(page, "Ada pekerjaan gagal").click();
    assertThat(page).hasURL(Pattern.compile("perlu=FAILED_JOBS"));
    var failing = new FleetFilter("", Optional.empty(), Set.of(), Set.of(FleetMark.FAILED_JOBS));
    var expected =
        Scopes.call(
            Scope.host(),
            Actor.system(),
            () -> PRODUCT.context().getBean(FleetService.class).count(failing));
    assertThat(page.locator(".count")).containsText(expected + " dari ");
    page.getByLabel("Nama atau kode").fill("Kota");
    assertThat(page).hasURL(Pattern.compile("cari=Kota"));
    page.locator("vaadin-grid-sorter", new Page.LocatorOptions().setHasText("Pegawai")).click();
    assertThat(page).hasURL(Pattern.compile("urut=PEOPLE"));

    page.reload();
    assertThat(chip(page, "Ada pekerjaan gagal")).hasAttribute("aria-pressed", "true");
    assertThat(page.getByLabel("Nama atau kode")).hasValue("Kota");
    page.getByLabel("Nama atau kode").fill("tidak ada di sini");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tampilkan semua instansi"))
        .click();
    assertThat(chip(page, "Ada pekerjaan gagal")).hasAttribute("aria-pressed", "false");
    assertThat(page.locator(".count")).hasText(Pattern.compile("^(\\d+) dari \\1 "));
    page.context().close();
  }

  @Test
  void a_list_that_grows_long_asks_only_for_the_rows_it_shows() {
    var page = BROWSER.open(Browser.DESK);
    signIn(page, Language.INDONESIAN);
    page.getByLabel("Nama atau kode").fill("tidak ada di sini");
    var all = page.getByText("Tampilkan semua instansi");
    all.waitFor();
    assertThat(page.locator("vaadin-grid")).isHidden();
    var asked = new ArrayList<String>();
    page.onRequest(request -> asked.add(String.valueOf(request.postData())));
    all.click();
    page.locator(".fleet-name").first().waitFor();
    Browser.settle(page);
    assertThat(asked).isNotEmpty();
    assertThat(asked.stream().flatMap(each -> ROWS.matcher(each).results()))
        .allSatisfy(rows -> assertThat(Integer.parseInt(rows.group(1))).isLessThan(COUNT / 2));
    page.context().close();
  }

  @Test
  void the_screen_can_be_entered_again_from_itself() {
    var page = BROWSER.open(Browser.DESK);
    signIn(page, Language.INDONESIAN);
    page.locator("a[href*='perlu=FAILED_JOBS']").first().click();
    assertThat(chip(page, "Ada pekerjaan gagal")).hasAttribute("aria-pressed", "true");
    page.locator("vaadin-side-nav-item[path='instansi']").click();
    assertThat(chip(page, "Ada pekerjaan gagal")).hasAttribute("aria-pressed", "false");
    assertThat(page.locator("vaadin-grid")).hasCount(1);
    page.context().close();
  }

  @Test
  void a_phone_shows_cards_that_fit() {
    var page = BROWSER.open(Browser.PHONE);
    signIn(page, Language.INDONESIAN);
    page.locator(".fleet-card").first().waitFor();
    page.locator(".fleet-card").first().scrollIntoViewIfNeeded();
    Browser.picture(page, PICTURES.resolve("fleet-390-cards.png"));
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(Browser.PHONE.width());
    page.context().close();
  }

  @Test
  void it_is_looked_at_in_every_size_colour_and_language() {
    for (var window : new Browser.Window[] {Browser.DESK, Browser.PHONE}) {
      for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        for (var language : Language.values()) {
          var page = BROWSER.open(window, colours);
          signIn(page, language);
          page.locator(".fleet-name").first().waitFor();
          var name = "fleet-" + window.width() + "-" + colours + "-" + language.code() + ".png";
          Browser.picture(page, PICTURES.resolve(name));
          page.context().close();
        }
      }
    }
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private static Locator chip(Page page, String words) {
    return page.locator(
        ".fleet-toggle", new Page.LocatorOptions().setHasText(Pattern.compile("^" + words)));
  }

  private static void signIn(Page page, Language language) {
    page.navigate(PRODUCT.address() + "/" + FleetAddress.PATH);
    Entrance.signIn(page, "tuan rumah", "armada-" + language.code(), PASSWORD);
    page.waitForURL("**/" + FleetAddress.PATH + "*");
    Browser.settle(page);
  }
}
