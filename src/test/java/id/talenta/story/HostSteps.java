package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The host's administrator leads the cooperation from the first talk to a tenant in use. */
final class HostSteps {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final double PATIENCE = 60_000;

  private final Stage stage;
  private final Desk desk;

  HostSteps(Stage stage) {
    this.stage = stage;
    this.desk = stage.desk("tuan-rumah");
  }

  /**
   * Takes the agreement through every stage.
   *
   * @return the one-time password of the region's first administrator
   */
  String openRegion() {
    desk.signIn(Stage.HOST, "tuan.rumah", Stage.PASSWORD);
    desk.heading("Kerja sama");
    explore();
    memorandum();
    draft();
    sign("H. Contoh Bupati", "pks-mitra");
    desk.see("Belum menandatangani");
    sign("Contoh Gubernur", "pks-tuan-rumah");
    activate();
    return nameAdministrator();
  }

  /** Sees that the region works by itself. */
  void seeItWork() {
    desk.go("kerja-sama");
    desk.follow(StoryRegion.NAME);
    desk.heading("Instansi sudah digunakan");
  }

  private void explore() {
    desk.press("Mulai penjajakan");
    desk.choose("Daerah yang sudah dikenal", StoryRegion.NAME);
    assertThat(desk.page().getByLabel("Kode singkat")).hasValue(StoryRegion.CODE.value());
    desk.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    desk.page().waitForURL("**/kerja-sama/*");
    desk.heading(StoryRegion.NAME);
  }

  private void memorandum() {
    desk.fill("Nomor nota kesepakatan", "119/08/NK/2026");
    desk.day("Tanggal ditandatangani", day(today().minusDays(5)));
    attach("nota-kesepakatan");
    desk.press("Catat nota kesepakatan");
    desk.heading("Langkah berikutnya: susun naskah perjanjian kerja sama");
  }

  private void draft() {
    desk.page().getByLabel("Pendampingan", Desk.exactly()).check();
    desk.page().getByLabel("Magang", Desk.exactly()).check();
    desk.day("Berlaku mulai", day(today()));
    desk.day("Berlaku sampai", day(today().plusYears(3)));
    desk.fill("Nomor PKS", "119/12/PKS/2026");
    desk.fill("Nama narahubung", "Narahubung Contoh");
    desk.press("Simpan naskah");
    desk.heading("Langkah berikutnya: catat tanda tangan");
  }

  private void sign(String who, String paper) {
    desk.fill("Nama penanda tangan", who);
    desk.day("Tanggal tanda tangan", day(today()));
    attach(paper);
    desk.press("Catat tanda tangan");
    assertThat(desk.page().getByText(who).first()).isVisible();
  }

  private void attach(String paper) {
    var file = stage.paper(paper);
    desk.send(file);
    assertThat(uploaded(paper)).isVisible();
    desk.settle();
  }

  /** The file in the list of the upload field, with its sign of being there. */
  private Locator uploaded(String paper) {
    return desk.page()
        .locator("vaadin-upload-file")
        .filter(new Locator.FilterOptions().setHasText(paper + ".pdf"))
        .locator("[part=done-icon]");
  }

  private void activate() {
    desk.press("Berlakukan dan siapkan instansi");
    assertThat(desk.page().getByText("Langkah berikutnya: tunjuk administrator pertama"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    desk.see(StoryRegion.NAME + " siap digunakan");
  }

  private String nameAdministrator() {
    desk.fill("Nama administrator", "Siti Contoh");
    desk.fill("Nama akun", "siti.contoh");
    desk.press("Buat akun dan tampilkan kata sandi");
    var password = desk.page().locator("#one-time-password").textContent().strip();
    desk.press("Sudah saya catat");
    desk.heading("Menunggu administrator pertama masuk");
    return password;
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }

  private static LocalDate today() {
    return StoryRegion.today();
  }
}
