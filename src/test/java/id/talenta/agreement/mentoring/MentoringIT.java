package id.talenta.agreement.mentoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.talenta.agreement.AgreementSamples.activated;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.agreement.PaperUpload;
import id.talenta.platform.scope.Role;
import id.talenta.story.Desk;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Host and region work side by side in two browsers: what one enters, the other reads. */
class MentoringIT {
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final Desk HOST = desk();
  private static final String TOPIC = "Pengenalan aplikasi, akun, dan peran";
  private static final String NEXT_TOPIC = "Unit kerja dan peta jabatan";
  private static final String SEEN = "Tokoh Rekaan Pertama";
  private static final String UNSEEN = "Tokoh Rekaan Kedua";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private UUID agreement = new UUID(0, 0);
  private Desk region = HOST;

  @BeforeAll
  static void signIn() {
    Visitor.ofTheHost(PRODUCT).open(HOST.page(), "kerja-sama");
  }

  @BeforeEach
  void beginTheCooperation() {
    var tenant = TestDatabase.newTenant();
    agreement = activated(tenant.value());
    region = desk();
    Visitor.with(PRODUCT, tenant, Role.TENANT_ADMIN).open(region.page(), "pendampingan");
  }

  @AfterEach
  void leave() {
    region.close();
    assertThat(BROWSER.complaints().stream().filter(each -> !each.contains("ERR_ABORTED")))
        .isEmpty();
  }

  @AfterAll
  static void end() {
    HOST.close();
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void the_region_says_who_came_and_the_host_reads_the_numbers_and_the_names_it_may_see() {
    planSinceLastWeek();
    region.go("pendampingan");
    enter(TOPIC, SEEN);
    enter(TOPIC, UNSEEN);
    region.press("Buka nama: " + SEEN);
    region.see("Terlihat oleh");
    region.see("Kehadiran 2 peserta belum dicatat");
    region.press("Catat kehadiran: " + TOPIC);
    region.see("Semua hadir");
    mark(UNSEEN, "Tidak hadir");
    region.press("Semua hadir");
    region.confirm();
    region.see("Hadir 1 dari 2");
    region.press("Peserta sama seperti sesi sebelumnya: " + NEXT_TOPIC);
    assertThat(session(region, NEXT_TOPIC).getByText(UNSEEN).first()).isVisible();
    openAsHost();
    assertThat(session(HOST, TOPIC)).containsText("Hadir 1 dari 2");
    assertThat(session(HOST, TOPIC)).containsText(SEEN + ", Camat ContohHadir");
    assertThat(session(HOST, NEXT_TOPIC)).containsText(SEEN);
    assertThat(HOST.page().getByText(UNSEEN)).hasCount(0);
    assertThat(HOST.page().locator(".metric").filter(having("Kehadiran"))).containsText("dari ");
  }

  private void enter(String topic, String name) {
    region.press("Tambah peserta: " + topic);
    region.field("Nama peserta").fill(name);
    region.field("Jabatan peserta").fill("Camat Contoh");
    region.confirm();
    assertThat(session(region, topic).getByText(name).first()).isVisible();
  }

  private void mark(String name, String word) {
    region
        .page()
        .locator("vaadin-radio-group", new Page.LocatorOptions().setHasText(name))
        .getByLabel(word, new Locator.GetByLabelOptions().setExact(true))
        .check();
  }

  @Test
  void a_question_is_answered_or_handed_on_and_the_region_reads_it_under_its_own_words() {
    planSinceLastWeek();
    region.go("pendampingan");
    region.press("Catat pertanyaan: " + TOPIC);
    region.confirm();
    region.see("Wajib diisi.");
    region.field("Pertanyaan").fill("Bagaimana memuat SKP dua tahun?");
    region.confirm();
    region.see("Belum terjawab");
    openAsHost();
    HOST.press("Jawab: Bagaimana memuat SKP dua tahun?");
    HOST.field("Jawaban").fill("Satu berkas untuk setiap tahun.");
    HOST.confirm();
    HOST.see("Terjawab");
    HOST.press("Catat pertanyaan: " + NEXT_TOPIC);
    HOST.field("Pertanyaan").fill("Siapa yang menetapkan kelas jabatan?");
    HOST.confirm();
    HOST.press("Teruskan: Siapa yang menetapkan kelas jabatan?");
    HOST.field("Jawaban").fill("Ditanyakan kepada kementerian.");
    HOST.confirm();
    HOST.see("Diteruskan");
    region.go("pendampingan");
    region.see("Satu berkas untuk setiap tahun.");
    region.see("Ditanyakan kepada kementerian.");
    assertThat(region.page().getByText("Belum terjawab")).hasCount(0);
  }

  @Test
  void a_session_is_held_with_material_that_the_region_reads_on_the_page() {
    planSinceLastWeek();
    HOST.press("Ubah sesi: " + TOPIC);
    HOST.choose("Keadaan", "Terlaksana");
    HOST.field("Hasil sesi").fill("Semua akun dicoba.");
    HOST.confirm();
    assertThat(session(HOST, TOPIC)).containsText("Terlaksana");
    HOST.press("Tambah bahan: " + TOPIC);
    PaperUpload.give(HOST.page(), "Bahan (PDF)", "bahan.pdf");
    HOST.confirm();
    assertThat(session(HOST, TOPIC)).containsText("bahan.pdf");
    region.go("pendampingan");
    region.see("Semua akun dicoba.");
    region.follow("bahan.pdf");
    region.see(FINGERPRINT);
    region
        .page()
        .waitForFunction("() => document.querySelector('img.paper-page')?.naturalWidth > 500");
  }

  @Test
  void an_internship_is_planned_reported_and_assessed_and_the_name_is_the_region_s_to_disclose() {
    openAsHost();
    HOST.press("Jadwalkan magang");
    HOST.field("Tempat di tuan rumah").fill("Bidang Mutasi");
    HOST.field("Yang dipelajari").fill("Dari bukti sampai keputusan");
    HOST.field("Pembimbing dari tuan rumah").fill("Rina Contoh");
    day("Mulai", today().minusDays(20));
    day("Sampai", today().minusDays(10));
    HOST.confirm();
    HOST.see("pembimbing: Rina Contoh");
    region.go("pendampingan");
    enter("Bidang Mutasi", SEEN);
    region.press("Isi laporan: " + SEEN);
    region.field("Laporan magang").fill("Ikut menyusun tiga nama.");
    region.confirm();
    region.see("Ikut menyusun tiga nama.");
    openAsHost();
    HOST.see("1 peserta tanpa nama yang dibuka");
    assertThat(HOST.page().getByText("Ikut menyusun tiga nama.")).hasCount(0);
    region.press("Buka nama: " + SEEN);
    region.see("Terlihat oleh");
    openAsHost();
    HOST.see("Ikut menyusun tiga nama.");
    HOST.press("Nilai magang: " + SEEN);
    HOST.field("Penilaian tuan rumah").fill("Mandiri menjalankan pemetaan.");
    HOST.confirm();
    HOST.see("Mandiri menjalankan pemetaan.");
    HOST.press("Ubah magang: Bidang Mutasi");
    HOST.choose("Keadaan", "Selesai");
    HOST.confirm();
    assertThat(session(HOST, "Bidang Mutasi")).containsText("Selesai");
    region.go("pendampingan");
    region.see("Mandiri menjalankan pemetaan.");
    assertThat(session(region, "Bidang Mutasi")).containsText("Selesai");
  }

  /** The first session has begun, whatever day of the week it is. */
  private void planSinceLastWeek() {
    openAsHost();
    day("Mulai tanggal", today().minusDays(7));
    HOST.field("Tempat atau tautan").fill("Aula");
    HOST.press("Susun dua minggu");
    HOST.see(TOPIC);
  }

  private void openAsHost() {
    HOST.go("kerja-sama/" + agreement + "/pendampingan");
    HOST.heading("Pendampingan dan magang");
  }

  private static Locator session(Desk desk, String title) {
    return desk.page()
        .getByRole(AriaRole.ARTICLE)
        .filter(
            new Locator.FilterOptions()
                .setHas(desk.page().getByRole(AriaRole.HEADING, Desk.named(title))));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Desk desk() {
    return new Desk(BROWSER, Browser.DESK, PRODUCT.address().toString());
  }

  private static void day(String label, LocalDate day) {
    HOST.field(label).fill(DateTimeFormatter.ofPattern("dd-MM-uuuu").format(day));
    HOST.page().keyboard().press("Enter");
  }

  private static LocalDate today() {
    return LocalDate.now(PRODUCT.context().getBean(Clock.class));
  }
}
