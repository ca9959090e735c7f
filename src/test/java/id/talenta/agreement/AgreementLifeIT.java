package id.talenta.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.contentsUntil;
import static id.talenta.agreement.AgreementSamples.draft;
import static id.talenta.agreement.AgreementSamples.explore;
import static id.talenta.agreement.AgreementSamples.find;
import static id.talenta.agreement.AgreementSamples.memorandum;
import static id.talenta.agreement.AgreementSamples.newCode;
import static id.talenta.agreement.AgreementSamples.take;
import static id.talenta.agreement.AgreementSamples.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.story.Desk;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of an agreement between its text and its end, as clerks do it. */
class AgreementLifeIT {
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final Desk HOST = desk();
  private static final String PAGE = "kerja-sama/";
  private static final String NOTED = "Sudah ditindaklanjuti";

  @BeforeAll
  static void signIn() {
    Visitor.ofTheHost(PRODUCT).open(HOST.page(), "kerja-sama");
  }

  @AfterAll
  static void end() {
    HOST.close();
    BROWSER.close();
    PRODUCT.close();
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(BROWSER.complaints().stream().filter(each -> !each.contains("ERR_ABORTED")))
        .isEmpty();
  }

  @Test
  void nobody_signs_before_the_council_approved_and_who_signs_for_another_shows_the_letter() {
    var id = explore(newCode());
    take(id, memorandum());
    take(id, draft());
    HOST.go(PAGE + id);
    HOST.heading("Langkah berikutnya: catat tanda tangan");
    needCouncil(id);
    approveByCouncil();
    HOST.heading("Langkah berikutnya: catat tanda tangan");
    signWithPowerOfAttorney();
    HOST.see("Surat kuasa, 180/45/SK tanggal 3 Maret 2026");
    signByOffice();
    HOST.heading("Langkah berikutnya: berlakukan kerja sama");
    HOST.see("172/DPRD/2026, " + Formats.date(today(), Language.INDONESIAN));
    assertThat(find(id).stage()).isEqualTo(AgreementStage.SIGNED);
    assertThat(find(id).state().signatures())
        .extracting(signature -> signature.mandate().kind())
        .containsExactlyInAnyOrder(MandateKind.POWER_OF_ATTORNEY, MandateKind.OFFICE);
  }

  private static void needCouncil(UUID id) {
    HOST.press("Ubah naskah");
    council(find(id).partner().name()).check();
    HOST.confirm();
    HOST.heading("Langkah berikutnya: catat persetujuan DPRD");
    assertThat(HOST.field("Nama penanda tangan")).hasCount(0);
  }

  private static void approveByCouncil() {
    HOST.field("Nomor surat persetujuan").fill("172/DPRD/2026");
    day("Tanggal persetujuan", today());
    HOST.press("Catat persetujuan DPRD");
    HOST.see("Unggah berkasnya dalam bentuk PDF");
    PaperUpload.give(HOST.page(), "Surat persetujuan DPRD (PDF)", "persetujuan.pdf");
    HOST.press("Catat persetujuan DPRD");
  }

  private static void signWithPowerOfAttorney() {
    HOST.field("Nama penanda tangan").fill("Hj. Sri Wahyuni");
    HOST.field("Jabatan").fill("Sekretaris Daerah");
    HOST.choose("Dasar kewenangan", "Surat kuasa");
    day("Tanggal tanda tangan", today());
    PaperUpload.give(HOST.page(), "Naskah bertanda tangan (PDF)", "pks.pdf");
    HOST.press("Catat tanda tangan");
    assertThat(HOST.page().locator("[slot='error-message']").getByText("Wajib diisi.")).hasCount(1);
    HOST.field("Nomor dan tanggal surat").fill("180/45/SK tanggal 3 Maret 2026");
    PaperUpload.give(HOST.page(), "Surat kuasa atau mandat (PDF)", "kuasa.pdf");
    HOST.press("Catat tanda tangan");
  }

  private static void signByOffice() {
    assertThat(HOST.field("Nama penanda tangan")).hasValue("");
    HOST.field("Nama penanda tangan").fill("Dedi Mulyadi");
    HOST.field("Jabatan").fill("Gubernur Jawa Barat");
    day("Tanggal tanda tangan", today());
    PaperUpload.give(HOST.page(), "Naskah bertanda tangan (PDF)", "pks-2.pdf");
    HOST.press("Catat tanda tangan");
  }

  @Test
  void an_addendum_waits_for_the_council_it_asks_for_and_the_region_reads_what_has_changed() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    HOST.go(PAGE + id);
    amend(find(id).partner().name());
    HOST.see("Persetujuan DPRD yang disyaratkan belum ada");
    HOST.press("Batal");
    HOST.press("Catat persetujuan DPRD");
    HOST.field("Nomor surat persetujuan").fill("173/DPRD/2026");
    day("Tanggal persetujuan", today());
    PaperUpload.give(HOST.page(), "Surat persetujuan DPRD (PDF)", "persetujuan.pdf");
    HOST.confirm();
    HOST.see("DPRD menyetujui");
    amend(find(id).partner().name());
    HOST.see("Perubahan perjanjian disimpan.");
    HOST.see("Yang berubah: kuota, persetujuan DPRD");
    HOST.see("7.777 pegawai");
    try (var region = region(tenant, "perjanjian")) {
      region.see("7.777 pegawai");
      region.see("Adendum");
    }
  }

  private static void amend(String council) {
    HOST.press("Ubah dengan adendum");
    HOST.field("Nomor adendum").fill("1/ADD/2026");
    day("Tanggal adendum", today());
    PaperUpload.give(HOST.page(), "Adendum bertanda tangan (PDF)", "adendum.pdf");
    HOST.field("Kuota pegawai").fill("7777");
    council(council).check();
    HOST.confirm();
  }

  @Test
  void an_extension_lasts_longer_than_before_and_both_sides_read_until_when() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    var until = today().plusYears(5);
    HOST.go(PAGE + id);
    HOST.press("Perpanjang");
    day("Berlaku sampai tanggal baru", until);
    HOST.field("Nomor adendum").fill("2/ADD/2026");
    day("Tanggal adendum", today());
    HOST.confirm();
    HOST.see("Unggah berkasnya dalam bentuk PDF");
    PaperUpload.give(HOST.page(), "Adendum bertanda tangan (PDF)", "perpanjangan.pdf");
    HOST.confirm();
    HOST.see("Perpanjangan disimpan.");
    HOST.see("Perjanjian diperpanjang");
    var words = "sampai " + Formats.date(until, Language.INDONESIAN);
    HOST.see(words);
    try (var region = region(tenant, "perjanjian")) {
      region.see(words);
    }
  }

  @Test
  void each_side_is_reminded_of_the_end_until_it_has_taken_note_itself() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value(), contentsUntil(today().plusDays(30)));
    PRODUCT.context().getBean(AgreementTermWork.class).run();
    HOST.go("kerja-sama");
    var ofHost = note(HOST, find(id).partner().name());
    assertThat(ofHost).containsText("30 hari lagi");
    noted(ofHost).click();
    assertThat(ofHost).isHidden();
    HOST.go("kerja-sama");
    HOST.heading("Kerja sama");
    assertThat(ofHost).hasCount(0);
    try (var region = region(tenant, "beranda")) {
      var ofRegion = note(region, "30 hari lagi");
      noted(ofRegion).click();
      assertThat(ofRegion).isHidden();
      region.go("perjanjian");
      region.heading("Perjanjian kerja sama");
      assertThat(ofRegion).hasCount(0);
    }
  }

  private static Locator note(Desk desk, String words) {
    return desk.page().locator(".callout", new Page.LocatorOptions().setHasText(words));
  }

  private static Locator noted(Locator note) {
    return note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(NOTED));
  }

  @Test
  void when_it_is_ended_early_everybody_of_the_region_is_told_so_in_the_own_language() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    try (var region = desk();
        var reader = desk()) {
      Visitor.with(PRODUCT, tenant, Role.TENANT_ADMIN).open(region.page(), "beranda");
      Visitor.whoReadsEnglish(PRODUCT, tenant, Role.TENANT_ADMIN).open(reader.page(), "beranda");
      endEarly(id, tenant);
      region.go("beranda");
      region.see("Kerja sama berakhir pada " + Formats.date(today(), Language.INDONESIAN));
      reader.go("beranda");
      reader.see("The cooperation ended on " + Formats.date(today(), Language.ENGLISH));
      assertThat(reader.page().getByText("Kerja sama berakhir")).hasCount(0);
    }
    HOST.go("instansi/" + tenant.value());
    HOST.see("Kerja sama berakhir pada");
  }

  private static void endEarly(UUID id, TenantCode tenant) {
    HOST.go(PAGE + id);
    HOST.press("Akhiri kerja sama");
    HOST.field("Diakhiri oleh").fill("Bupati");
    HOST.field("Alasan").fill("Memakai aplikasi sendiri.");
    HOST.confirm();
    HOST.see("Kode yang diketik berbeda");
    HOST.field("Ketik " + tenant.value() + " untuk melanjutkan").fill(tenant.value());
    HOST.confirm();
    HOST.heading("Langkah berikutnya: serahkan dan hapus data");
  }

  private static Locator council(String party) {
    return HOST.page()
        .locator(
            "vaadin-checkbox-group",
            new Page.LocatorOptions().setHasText("Memerlukan persetujuan DPRD"))
        .getByLabel(party);
  }

  private static Desk region(TenantCode tenant, String path) {
    var desk = desk();
    Visitor.with(PRODUCT, tenant, Role.TENANT_ADMIN).open(desk.page(), path);
    return desk;
  }

  private static Desk desk() {
    return new Desk(BROWSER, Browser.DESK, PRODUCT.address().toString());
  }

  private static void day(String label, LocalDate day) {
    HOST.day(label, DateTimeFormatter.ofPattern("dd-MM-uuuu").format(day));
  }
}
