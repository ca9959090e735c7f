package id.talenta.story;

import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The agreement is ended; the region takes its data, and the host writes down that it has them. */
final class LeavingSteps {
  private static final String RECEIVER = "Kepala BKPSDM Contoh";
  private static final Pattern ROWS = Pattern.compile("([0-9.]+) baris");

  private final Stage stage;
  private final Desk host;
  private final Desk region;

  LeavingSteps(Stage stage) {
    this.stage = stage;
    this.host = stage.desk("tuan-rumah");
    this.region = stage.desk("administrator");
  }

  /**
   * What the region has of its data.
   *
   * @param file as the browser downloaded it
   * @param keys the region's
   * @param rows how many there are in it, as the page says
   * @param sha256 its fingerprint, as the page says
   */
  record Taken(Path file, TestKeys keys, long rows, String sha256) {}

  /** The host ends the agreement by whom and why; the region can only read from then on. */
  void end() {
    host.go("kerja-sama");
    host.follow(StoryRegion.NAME);
    host.press("Akhiri kerja sama");
    host.fill("Diakhiri oleh", "Bupati Contoh");
    host.fill("Alasan", "Daerah memakai layanan sendiri.");
    host.confirm();
    host.see("Kode yang diketik berbeda");
    host.fill("Ketik " + StoryRegion.CODE + " untuk melanjutkan", StoryRegion.CODE.value());
    host.confirm();
    host.heading("Langkah berikutnya: serahkan dan hapus data");
    region.go("pengguna");
    region.see("Kerja sama berakhir pada");
    region.press("Tambah pengguna");
    region.fill("Nama lengkap", "Terlambat Contoh");
    region.page().locator("vaadin-dialog").getByLabel("Nama akun").first().fill("terlambat");
    region.page().locator("vaadin-dialog").getByLabel("Auditor").first().check();
    region.press("Buat akun");
    region.see("hanya dapat dibaca, sehingga perubahan tidak disimpan");
  }

  /** From the notice above the screen the region comes to its package, to a key of its own. */
  Taken take() {
    var keys = TestKeys.make();
    region.go("beranda");
    region.follow("Ambil data instansi");
    region.heading("Ekspor data");
    region.send(stage.file("kunci.asc", keys.publicKey()));
    region
        .page()
        .waitForFunction(
            "() => document.querySelector('vaadin-text-area').value.includes('BEGIN PGP PUBLIC')");
    region.settle();
    region.press("Buat paket data");
    region.await("Siap diambil");
    var file = region.download("Unduh paket", stage.file("paket.zip.gpg"));
    var sha256 = sha256(file);
    region.see(sha256);
    var words = region.page().getByText(ROWS).first().textContent();
    var rows = ROWS.matcher(words).results().findFirst().orElseThrow().group(1);
    return new Taken(file, keys, Long.parseLong(rows.replace(".", "")), sha256);
  }

  /** The host sees that the region has its package, and writes down who received it. */
  void handOver() {
    openTenant();
    host.see("Diunduh oleh instansi");
    host.press("Catat penyerahan");
    host.fill("Penerima dan jabatannya", RECEIVER);
    host.confirm();
    host.see("kepada " + RECEIVER);
    host.follow("Buka perjanjian");
    host.see("Data diserahkan kepada daerah");
  }

  /** Nobody of the region can come in any more, and whoever is in is told why. */
  void endUse() {
    openTenant();
    host.press("Akhiri penggunaan");
    host.fill("Alasan", "Data sudah diserahkan.");
    host.fill("Ketik kode " + StoryRegion.CODE + " untuk memastikan", StoryRegion.CODE.value());
    host.confirm();
    host.heading("Penghapusan data");
    region.page().reload();
    region.page().waitForURL("**/masuk");
    region.see("telah mengakhiri penggunaan Talenta");
  }

  private void openTenant() {
    host.go("kerja-sama");
    host.follow(StoryRegion.NAME);
    host.follow("Buka halaman instansi");
    host.heading(StoryRegion.NAME);
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
