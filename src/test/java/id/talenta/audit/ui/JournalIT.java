package id.talenta.audit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator and an auditor do with the journal. */
class JournalIT {
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final TenantCode TENANT = TestDatabase.newTenant();

  private Page page;

  @BeforeAll
  static void somebody() {
    var data =
        new AccountData(
            "mantan",
            "Contoh Mantan Pegawai",
            Set.of(Role.ANALYST),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN);
    TestDatabase.in(TENANT, () -> PRODUCT.context().getBean(AccountService.class).create(data));
  }

  @BeforeEach
  void openPage() {
    page = BROWSER.open(Browser.DESK);
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void details_about_a_person_are_erased_for_a_reason_and_the_journal_stays_intact() {
    Visitor.with(PRODUCT, TENANT, Role.TENANT_ADMIN).open(page, "jejak-audit");
    everythingAboutThePerson();
    assertThat(chip()).hasText("Tentang Contoh Mantan Pegawai");
    button("Hapus rincian").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Rincian 1 entri akan dihapus");
    dialog.getByText("Hapus rincian", exactly()).click();
    assertThat(dialog).containsText("Wajib diisi");
    dialog.locator("textarea").fill("Surat permohonan 800/17 tanggal 3 November 2026");
    dialog.getByText("Hapus rincian", exactly()).click();
    assertThat(page.getByText("Rincian 1 entri sudah dihapus dari jejak audit.")).isVisible();
    assertThat(page.getByText("Rincian tentang seseorang dihapus dari jejak audit").first())
        .isVisible();
    button("Rincian entri 1").click();
    assertThat(page.locator(".journal-details").first()).containsText("Dihapus");
    button("Periksa keutuhan").click();
    assertThat(page.locator(".journal-proof"))
        .containsText("rincian 1 entri dihapus dengan alasan yang tercatat");
    chip().click();
    assertThat(chip()).isHidden();
    assertThat(button("Hapus rincian")).isHidden();
  }

  @Test
  void the_auditor_reads_about_a_person_and_erases_nothing() {
    Visitor.with(PRODUCT, TENANT, Role.AUDITOR).open(page, "jejak-audit?tindakan=access");
    page.getByLabel("Pelaku").fill("bukan siapa-siapa");
    assertThat(page.locator(".filters .count")).hasText("0 entri");
    assertThat(page.getByLabel("Pelaku")).hasValue("bukan siapa-siapa");
    page.getByLabel("Pelaku").fill("talenta");
    assertThat(button("Rincian entri 1")).isVisible();
    everythingAboutThePerson();
    assertThat(chip()).hasText("Tentang Contoh Mantan Pegawai");
    // All entries about a thing: what was chosen before does not hold any more.
    assertThat(page.getByLabel("Pelaku")).hasValue("");
    assertThat(page.locator("vaadin-select-value-button")).not().containsText("Akun dan akses");
    assertThat(button("Hapus rincian")).isHidden();
  }

  /** From the entry that the account was made with. */
  private void everythingAboutThePerson() {
    button("Rincian entri 1").click();
    page.locator(".journal-details").getByText("Semua entri tentang hal ini").click();
    page.waitForURL("**/jejak-audit?perihal=*");
    Browser.settle(page);
  }

  private Locator chip() {
    return page.locator(".filter-chip");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
