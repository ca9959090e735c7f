package id.talenta.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementIT {
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final String CODE =
      "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  private static final String NAME = "Kabupaten Uji " + CODE;
  private static final String ADMIN = "admin." + CODE;
  private static final String PASSWORD = "sandi yang cukup panjang 7";

  private final Page page = BROWSER.open(Browser.DESK);

  @BeforeAll
  static void makeTheHostsAdministrator() {
    var admin =
        new AccountData(
            ADMIN,
            "Dewi Anggraini",
            Set.of(Role.HOST_ADMIN),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN);
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> PRODUCT.context().getBean(AccountService.class).createWithPassword(admin, PASSWORD));
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void the_host_takes_a_region_from_the_first_talk_to_its_administrator_s_first_sign_in() {
    signIn("host", ADMIN, PASSWORD);
    page.waitForURL("**/kerja-sama");
    explore();
    memorandum();
    draft();
    sign("H. Ahmad Fauzi", "Bupati Uji");
    sign("Dedi Mulyadi", "Gubernur Jawa Barat");
    var password = activateAndNameTheAdministrator();
    assertThat(tenantState()).isEqualTo(TenantState.ACTIVE);
    page.reload();
    heading("Menunggu administrator pertama masuk").waitFor();
    assertThat(page.content()).doesNotContain(password);
    theAdministratorIsLetIn(password);
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private void explore() {
    button("Mulai penjajakan").click();
    field("Nama mitra").fill(NAME);
    field("Kode singkat").fill(CODE);
    field("Perangkat daerah penanggung jawab").fill("BKPSDM");
    button("Mulai penjajakan").last().click();
    page.waitForURL("**/kerja-sama/*");
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(NAME);
    lookAtTheListTwice();
  }

  /** The list is entered from itself, too, as by who presses its name in the menu once more. */
  private void lookAtTheListTwice() {
    var agreement = page.url();
    var menu = page.locator("vaadin-side-nav-item[path='kerja-sama']");
    menu.click();
    field("Mitra, kode, atau nomor").fill(CODE);
    // A grid keeps rows that it no longer shows.
    var shown =
        page.locator(".agreement-partner").filter(new Locator.FilterOptions().setVisible(true));
    assertThat(shown).hasCount(1);
    assertThat(shown).hasText(NAME);
    menu.click();
    assertThat(field("Mitra, kode, atau nomor")).hasValue("");
    assertThat(page.locator("vaadin-grid")).hasCount(1);
    page.navigate(agreement);
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(NAME);
  }

  private void memorandum() {
    button("Catat nota kesepakatan").click();
    // What screen readers are told besides is no error of a field.
    assertThat(page.locator("[slot='error-message']").getByText("Wajib diisi.")).hasCount(2);
    field("Nomor nota kesepakatan").fill("119/08/NK/2026");
    day("Tanggal ditandatangani", today());
    button("Catat nota kesepakatan").click();
    heading("Langkah berikutnya: susun naskah perjanjian kerja sama").waitFor();
  }

  private void draft() {
    day("Berlaku mulai", today());
    day("Berlaku sampai", today().plusYears(3));
    field("Nama narahubung").fill("Kepala BKPSDM");
    button("Simpan naskah").click();
    heading("Langkah berikutnya: catat tanda tangan").waitFor();
  }

  private void sign(String signatory, String office) {
    assertThat(field("Nama penanda tangan")).hasValue("");
    field("Nama penanda tangan").fill(signatory);
    field("Jabatan").fill(office);
    day("Tanggal tanda tangan", today());
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("pks-" + signatory + ".pdf", "application/pdf", SamplePdf.of("PKS")));
    page.locator("vaadin-upload-file[complete]").waitFor();
    button("Catat tanda tangan").click();
    page.locator(".signature").getByText(signatory).first().waitFor();
  }

  private String activateAndNameTheAdministrator() {
    button("Berlakukan dan siapkan instansi").click();
    heading("Langkah berikutnya: tunjuk administrator pertama").waitFor();
    field("Nama administrator").fill("Siti Aminah");
    field("Nama akun").fill("siti.aminah");
    button("Buat akun dan tampilkan kata sandi").click();
    var password = page.locator("#one-time-password").textContent();
    assertThat(password).isNotBlank();
    button("Sudah saya catat").click();
    heading("Menunggu administrator pertama masuk").waitFor();
    return password;
  }

  private void theAdministratorIsLetIn(String password) {
    page.context().clearCookies();
    signIn(CODE, "siti.aminah", password);
    page.waitForURL("**/kata-sandi*");
  }

  private void signIn(String region, String username, String password) {
    var remembered = new Cookie("talenta-region", region).setUrl(PRODUCT.address().toString());
    page.context().addCookies(List.of(remembered));
    page.navigate(PRODUCT.address() + "/masuk");
    field("Nama akun").fill(username);
    page.locator("vaadin-password-field input").fill(password);
    page.locator("vaadin-button[theme~=primary]").click();
    page.waitForURL(address -> !address.endsWith("/masuk"));
  }

  private TenantState tenantState() {
    var tenants = PRODUCT.context().getBean(TenantService.class);
    return Scopes.call(Scope.host(), Actor.system(), () -> tenants.find(new TenantCode(CODE)))
        .orElseThrow()
        .state();
  }

  private void day(String label, LocalDate day) {
    field(label).fill(DateTimeFormatter.ofPattern("dd-MM-uuuu").format(day));
    page.keyboard().press("Enter");
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  private Locator button(String text) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  private Locator heading(String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static LocalDate today() {
    return LocalDate.now(PRODUCT.context().getBean(Clock.class));
  }
}
