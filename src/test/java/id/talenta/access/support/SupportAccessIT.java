package id.talenta.access.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.talenta.testing.SupportPages.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.SupportPages;
import id.talenta.testing.TestClock;
import id.talenta.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SupportAccessIT {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final String REASON = "Nilai pemetaan satu pegawai perlu diperiksa bersama.";
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final Product PRODUCT =
      Product.start(Map.of("test.clock", true, "talenta.web.idle", "9h"));
  private static final Browser BROWSER = Browser.start();
  private static final String ADMIN = "pengelola-" + TENANT.value();

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void a_supporter_sees_what_the_window_shows_and_nothing_once_it_is_closed() {
    make(Scope.tenant(TENANT), ADMIN, "Siti Rahmawati", Role.TENANT_ADMIN);
    var name = supporter("rina");
    var region = open(TENANT.value(), ADMIN, "akses-dukungan");
    SupportPages.openWindow(region, name, REASON);
    assertThat(notice(region)).containsText(name);

    var host = open("host", "rina-" + TENANT.value(), "dukungan");
    assertThat(host.getByText(REASON)).isVisible();
    assertThat(host.locator("vaadin-side-nav-item")).hasCount(1);
    SupportPages.enter(host);
    assertThat(notice(host)).containsText("Siti Rahmawati");

    var person = person();
    var sheet = "/pegawai/" + person.id();
    host.navigate(PRODUCT.address() + sheet);
    assertThat(host.getByRole(AriaRole.HEADING, named(person.name())).first()).isVisible();
    assertThat(notice(host)).isVisible();
    assertThat(looks()).anyMatch(line -> line.subjectId().equals(person.id()));
    var nip = person.nip();
    host.navigate(PRODUCT.address() + "/pegawai");
    host.getByLabel("Cari").first().fill(nip);
    assertThat(host.getByText(person.name()).first()).isVisible();
    Eventually.holds(
        "the search is in the journal with whom it showed",
        () ->
            looks().stream()
                .map(line -> line.details().orElse(""))
                .anyMatch(
                    details ->
                        details.contains("\"text\":\"" + nip)
                            && details.contains("\"shown\":[\"" + person.id() + "\"]")));
    for (var hidden : List.of("/jejak-audit", "/pengguna", "/keputusan", "/akses-dukungan")) {
      var answer = host.request().get(PRODUCT.address() + hidden);
      assertThat(answer.status()).as(hidden).isEqualTo(404);
    }

    var second = host.context().newPage();
    second.navigate(PRODUCT.address() + "/pegawai");
    assertThat(notice(second)).isVisible();

    SupportPages.close(region);
    for (var page : List.of(host, second)) {
      page.waitForURL("**/masuk");
      assertThat(page.getByText("Jendela dukungan sudah ditutup").or(page.getByText("sesi Anda")))
          .isVisible();
    }
    assertThat(host.request().get(PRODUCT.address() + sheet).text()).doesNotContain(person.name());
    assertThat(notice(region)).hasCount(0);
    region.navigate(PRODUCT.address() + "/jejak-audit?tindakan=support");
    assertThat(region.getByText("Dilihat oleh petugas dukungan").first()).isVisible();
  }

  @Test
  void a_window_ends_by_itself_and_a_visitor_can_leave_it() {
    var admin = ADMIN + "-dua";
    make(Scope.tenant(TENANT), admin, "Budi Santoso", Role.TENANT_ADMIN);
    var name = supporter("dewi");
    SupportPages.openWindow(open(TENANT.value(), admin, "akses-dukungan"), name, REASON);
    var host = open("host", "dewi-" + TENANT.value(), "dukungan");
    SupportPages.enter(host);
    var before = session(host);
    button(host, "Keluar dari kunjungan").click();
    host.waitForURL("**/dukungan");
    assertThat(notice(host)).hasCount(0);
    assertThat(session(host)).isNotEqualTo(before);
    assertThat(host.request().get(PRODUCT.address() + "/pegawai").status()).isEqualTo(404);

    SupportPages.enter(host);
    PRODUCT.context().getBean(TestClock.class).forward(Duration.ofMinutes(61));
    host.navigate(PRODUCT.address() + "/pegawai");
    host.waitForURL("**/masuk");
    assertThat(host.getByText("Jendela dukungan sudah ditutup atau berakhir")).isVisible();
  }

  /** A person of the region. */
  private record Somebody(UUID id, String name, String nip) {}

  private static Somebody person() {
    return TestDatabase.in(
        TENANT,
        () ->
            PRODUCT
                .context()
                .getBean(PeopleService.class)
                .search(PeopleFilter.ALL, PeopleSort.BY_NAME, 0, 1)
                .stream()
                .map(found -> new Somebody(found.id(), found.name(), found.nip().value()))
                .findFirst()
                .orElseThrow());
  }

  private static List<JournalLine> looks() {
    var filter =
        new JournalFilter(
            Optional.of("support.looked"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return TestDatabase.in(
        TENANT, () -> PRODUCT.context().getBean(JournalService.class).page(filter, 0, 500));
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name)).first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("talenta-session"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  private static Page open(String region, String username, String path) {
    var page = BROWSER.open(Browser.DESK);
    var remembered = new Cookie("talenta-region", region).setUrl(PRODUCT.address().toString());
    page.context().addCookies(List.of(remembered));
    page.navigate(PRODUCT.address() + "/" + path);
    Entrance.type(page, username, PASSWORD);
    Entrance.enter(page);
    page.waitForURL("**/" + path);
    Browser.settle(page);
    return page;
  }

  private static String supporter(String first) {
    var name = first + " " + TENANT.value();
    make(Scope.host(), first + "-" + TENANT.value(), name, Role.SUPPORTER);
    return name;
  }

  private static void make(Scope scope, String username, String name, Role role) {
    var data =
        new AccountData(
            username, name, Set.of(role), Optional.empty(), Optional.empty(), Language.INDONESIAN);
    var accounts = PRODUCT.context().getBean(AccountService.class);
    Scopes.run(scope, Actor.system(), () -> accounts.createWithPassword(data, PASSWORD));
  }
}
