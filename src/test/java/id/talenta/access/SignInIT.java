package id.talenta.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.MadeUpAccount;
import id.talenta.testing.Product;
import id.talenta.testing.TestClock;
import id.talenta.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInIT {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final TenantCode TENANT = TestDatabase.newTenant();
  private static final TenantCode OTHER = TestDatabase.newTenant();
  private static final Product PRODUCT = Product.start(Map.of("test.clock", true));
  private static final Browser BROWSER = Browser.start();
  private static final AccountService SERVICE = PRODUCT.context().getBean(AccountService.class);

  private Page page = BROWSER.open(Browser.DESK);

  @BeforeAll
  static void accounts() {
    List.of("admin", "kunci", "keluar", "lama", "panjang", "henti", "peran", "bahasa")
        .forEach(name -> create(name, Role.TENANT_ADMIN));
    create("kedua", Role.ANALYST);
  }

  private static void create(String username, Role role) {
    in(
        () -> {
          SERVICE.createWithPassword(MadeUpAccount.of(username, role), PASSWORD);
          return true;
        });
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @BeforeEach
  void open() {
    page.navigate(PRODUCT.address() + "/masuk");
    heading("Masuk").waitFor();
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  @Test
  void the_right_password_leads_to_the_page_that_was_asked_for_in_a_new_session() {
    page.navigate(PRODUCT.address() + "/pengguna");
    heading("Masuk").waitFor();
    var before = session();
    signIn(TENANT, "admin", PASSWORD);
    page.waitForURL("**/pengguna");
    assertThat(session()).isNotEqualTo(before);
  }

  @Test
  void a_wrong_password_an_unknown_account_and_another_region_get_the_same_answer() {
    signIn(TENANT, "admin", "bukan ini sandinya");
    assertThat(alert()).containsText("tidak cocok");
    var sentence = alert().textContent();
    signIn(TENANT, "tidak-ada", PASSWORD);
    assertThat(alert()).hasText(sentence);
    signIn(OTHER, "admin", PASSWORD);
    assertThat(alert()).hasText(sentence);
    assertThat(page).hasURL(PRODUCT.address() + "/masuk");
  }

  @Test
  void too_many_wrong_passwords_lock_the_account_for_a_while_even_for_the_right_one() {
    for (var attempt = 0; attempt < 5; attempt++) {
      signIn(TENANT, "kunci", "salah " + attempt);
      assertThat(Entrance.password(page)).hasValue("");
    }
    assertThat(alert()).containsText("Coba lagi dalam 1 menit");
    signIn(TENANT, "kunci", PASSWORD);
    assertThat(alert()).containsText("Terlalu banyak percobaan");
  }

  @Test
  void a_one_time_password_must_be_changed_before_anything_else() {
    var first = in(() -> SERVICE.create(MadeUpAccount.of("baru", Role.TENANT_ADMIN)));
    signIn(TENANT, "baru", first.toLowerCase());
    heading("Buat kata sandi Anda").waitFor();
    page.navigate(PRODUCT.address() + "/pengguna");
    heading("Buat kata sandi Anda").waitFor();
    page.getByLabel("Kata sandi baru", exactly()).fill("pendek");
    page.getByLabel("Ketik ulang kata sandi baru").fill("pendek");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Kata sandi ini terlalu pendek")).isVisible();
    page.getByLabel("Kata sandi baru", exactly()).fill(PASSWORD);
    page.getByLabel("Ketik ulang kata sandi baru").fill(PASSWORD);
    page.getByText("Simpan kata sandi").click();
    page.waitForURL(url -> !url.contains("kata-sandi"));
    page.navigate(PRODUCT.address() + "/pengguna");
    heading("Pengguna").waitFor();
    again();
    signIn(TENANT, "baru", first);
    assertThat(alert()).containsText("tidak cocok");
  }

  @Test
  void signing_out_leads_back_and_the_old_page_is_gone() {
    enter("keluar");
    page.locator(".account-menu vaadin-menu-bar-button").first().click();
    page.getByText("Keluar", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(alert()).containsText("Anda sudah keluar");
    page.navigate(PRODUCT.address() + "/pengguna");
    heading("Masuk").waitFor();
  }

  @Test
  void a_session_that_nobody_used_for_long_ends_with_a_sentence_why() {
    enter("lama");
    PRODUCT.context().getBean(TestClock.class).forward(Duration.ofMinutes(31));
    page.navigate(PRODUCT.address() + "/pengguna");
    assertThat(alert()).containsText("Sesi Anda sudah berakhir");
  }

  @Test
  void a_session_ends_ten_hours_after_sign_in_however_much_it_is_used() {
    enter("panjang");
    var clock = PRODUCT.context().getBean(TestClock.class);
    for (var used = Duration.ZERO; used.toMinutes() < 575; used = used.plusMinutes(25)) {
      clock.forward(Duration.ofMinutes(25));
      page.request().get(PRODUCT.address() + "/pengguna");
    }
    page.navigate(PRODUCT.address() + "/pengguna");
    heading("Pengguna").waitFor();
    clock.forward(Duration.ofMinutes(25));
    page.navigate(PRODUCT.address() + "/pengguna");
    assertThat(alert()).containsText("Sesi Anda sudah berakhir");
  }

  @Test
  void a_one_time_password_ends_after_seven_days() {
    var password = in(() -> SERVICE.create(MadeUpAccount.of("tujuh", Role.ANALYST)));
    var clock = PRODUCT.context().getBean(TestClock.class);
    clock.forward(Duration.ofDays(7).minusMinutes(5));
    signIn(TENANT, "tujuh", password);
    heading("Buat kata sandi Anda").waitFor();
    again();
    clock.forward(Duration.ofMinutes(6));
    signIn(TENANT, "tujuh", password);
    assertThat(alert()).containsText("sudah lewat masa berlakunya");
  }

  @Test
  void who_signs_in_on_a_second_page_of_a_browser_becomes_nobody_else() {
    var second = page.context().newPage();
    second.navigate(PRODUCT.address() + "/masuk");
    Entrance.choose(second, "Kota Uji " + TENANT.value());
    Entrance.type(second, "kedua", PASSWORD);
    enter("admin");
    Entrance.enter(second);
    second.locator(".account-menu").waitFor();
    assertThat(second.navigate(PRODUCT.address() + "/pengguna").status()).isEqualTo(200);
  }

  @Test
  void an_account_out_of_use_is_signed_out_at_the_next_request() {
    enter("henti");
    in(
        () -> {
          SERVICE.deactivate(find("henti").id());
          return true;
        });
    page.navigate(PRODUCT.address() + "/pengguna");
    assertThat(alert()).containsText("Sesi Anda sudah berakhir");
  }

  @Test
  void a_role_that_was_taken_away_is_gone_at_the_next_request() {
    enter("peran");
    in(
        () -> {
          SERVICE.update(find("peran").id(), MadeUpAccount.of("peran", Role.COMMITTEE));
          return true;
        });
    var answer = page.navigate(PRODUCT.address() + "/pengguna");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(page.getByText("Halaman tidak ditemukan")).isVisible();
  }

  @Test
  void one_can_sign_in_by_the_keyboard_alone() {
    page.keyboard().type("Kota Uji " + TENANT.value());
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("admin");
    page.keyboard().press("Tab");
    page.keyboard().type(PASSWORD);
    page.keyboard().press("Enter");
    page.locator(".account-menu").waitFor();
  }

  @Test
  void the_language_chosen_on_a_screen_is_the_accounts_at_the_next_sign_in() {
    enter("bahasa");
    page.locator(".language-switch").click();
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main menu")).waitFor();
    assertThat(find("bahasa").language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void the_region_of_the_last_sign_in_is_remembered() {
    enter("admin");
    again();
    assertThat(Entrance.region(page)).hasValue("Kota Uji " + TENANT.value());
  }

  /** Back to the sign-in page, without the session but with all the browser remembers else. */
  private void again() {
    page.context()
        .clearCookies(new BrowserContext.ClearCookiesOptions().setName("talenta-session"));
    page.navigate(PRODUCT.address() + "/masuk");
    heading("Masuk").waitFor();
  }

  /** Signs in, with success. */
  private void enter(String username) {
    signIn(TENANT, username, PASSWORD);
    page.locator(".account-menu").waitFor();
  }

  private void signIn(TenantCode tenant, String username, String typed) {
    Entrance.signIn(page, "Kota Uji " + tenant.value(), username, typed);
    Browser.settle(page);
  }

  private Locator alert() {
    return page.locator("[role=alert] .callout");
  }

  private Locator heading(String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  private String session() {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("talenta-session"))
        .findFirst()
        .orElseThrow()
        .value;
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Account find(String username) {
    return in(SERVICE::list).stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private static <T> T in(Supplier<T> work) {
    return Scopes.call(Scope.tenant(TENANT), Actor.system(), work);
  }
}
