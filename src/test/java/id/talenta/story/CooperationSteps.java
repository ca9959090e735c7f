package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** Host and region work together until the region works by itself. */
final class CooperationSteps {
  private static final String NAME = "Peserta Rekaan Satu";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final Desk host;
  private final Desk region;

  CooperationSteps(Stage stage) {
    this.host = stage.desk("tuan-rumah");
    this.region = stage.desk("administrator");
  }

  /** Both sides read the signed text on the page, with its fingerprint. */
  void readThePapers() {
    openAgreement();
    host.follow("Naskah bertanda tangan, versi 2");
    host.see(FINGERPRINT);
    assertPageIsDrawn(host);
    region.go("perjanjian");
    region.follow("Naskah bertanda tangan, versi 1");
    region.see(FINGERPRINT);
    assertPageIsDrawn(region);
  }

  private static void assertPageIsDrawn(Desk desk) {
    var page = desk.page().locator("img.paper-page").first();
    assertThat(page).isVisible();
    desk.page()
        .waitForFunction("() => document.querySelector('img.paper-page').naturalWidth > 500");
  }

  /** Two weeks are planned; the host sees a name while the region discloses it, and no longer. */
  void mentor() {
    openMentoring();
    host.press("Susun dua minggu");
    host.see("Pengenalan aplikasi, akun, dan peran");
    region.go("pendampingan");
    region.button("Tambah peserta: Pengenalan aplikasi, akun, dan peran").click();
    region.fill("Nama peserta", NAME);
    region.fill("Jabatan peserta", "Camat Contoh");
    region.press("Simpan");
    region.see("Nama tidak dibuka");
    openMentoring();
    host.see("1 peserta tanpa nama yang dibuka");
    assertThat(host.page().getByText(NAME)).hasCount(0);
    region.press("Buka nama: " + NAME);
    region.see("Terlihat oleh " + Stage.HOST);
    openMentoring();
    host.see(NAME);
    region.press("Tutup nama: " + NAME);
    region.see("Nama tidak dibuka");
    openMentoring();
    host.see("1 peserta tanpa nama yang dibuka");
    assertThat(host.page().getByText(NAME)).hasCount(0);
  }

  /** The host has trained the region's administrator; both see it, and what is next. */
  void train() {
    openAgreement();
    host.press("Tandai selesai: Administrator daerah dilatih");
    host.confirm();
    assertThat(host.button("Batalkan tanda: Administrator daerah dilatih")).isVisible();
    region.go("beranda");
    region.see("Berikutnya: Aturan dipilih dan berlaku");
    assertThat(host.button("Tandai selesai: Tuan rumah menyetujui mulai bekerja")).isDisabled();
    host.press("Ubah batas");
    host.fill("Pegawai dengan bukti lengkap, sedikitnya (%)", "30");
    host.press("Simpan");
    host.settle();
  }

  /**
   * Everything is there: the region looks its trial mapping through and approves, then the host.
   */
  void approve() {
    region.go("perjanjian");
    region.press("Tandai selesai: Pemetaan percobaan ditinjau");
    region.confirm();
    assertThat(region.button("Batalkan tanda: Pemetaan percobaan ditinjau")).isVisible();
    region.press("Tandai selesai: Daerah menyetujui mulai bekerja");
    region.confirm();
    assertThat(region.button("Batalkan tanda: Daerah menyetujui mulai bekerja")).isVisible();
    host.go("kerja-sama");
    // The first is for phones.
    assertThat(host.page().getByText("persetujuan tuan rumah").last()).isVisible();
    host.see("8 dari 9 selesai");
    openAgreement();
    host.press("Tandai selesai: Tuan rumah menyetujui mulai bekerja");
    host.confirm();
    host.see("Semua tugas selesai. Daerah ini bekerja sendiri.");
    region.go("perjanjian");
    region.see("Semua tugas selesai. Daerah ini bekerja sendiri.");
  }

  private void openAgreement() {
    host.go("kerja-sama");
    host.follow(StoryRegion.NAME);
    host.heading(StoryRegion.NAME);
  }

  private void openMentoring() {
    openAgreement();
    host.follow("Pendampingan dan magang");
    host.heading("Pendampingan dan magang");
  }
}
