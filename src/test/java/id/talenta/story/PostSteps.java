package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** From the position map and the forecast to three names, a decision and its proof. */
final class PostSteps {
  private static final String REASON =
      "Kinerja dua tahun terakhir tertinggi dan paling sesuai dengan standar jabatan.";

  private final Stage stage;

  PostSteps(Stage stage) {
    this.stage = stage;
  }

  /** The head of the education office appears in the map and in the forecast. */
  void lookAround() {
    var desk = stage.desk("analis");
    desk.go("peta-jabatan?cari=Kepala+Dinas+Pendidikan");
    desk.see("Kepala Dinas Pendidikan");
    desk.go("proyeksi-pensiun?tahun=1&jenjang=JPT_PRATAMA");
    desk.see("Kepala Dinas Pendidikan");
    desk.see(holder());
  }

  /**
   * The analyst opens the vacancy of the office whose head retires, and prepares the candidates.
   */
  void prepare() {
    var desk = stage.desk("analis");
    desk.go("pengisian-jabatan");
    desk.button("Buka pengisian Kepala Dinas Pendidikan").click();
    desk.fill("Alasan", "Pejabat mencapai batas usia pensiun.");
    desk.page().locator("#open-vacancy").click();
    desk.page().waitForURL("**/pengisian-jabatan/*");
    desk.page().locator("#prepare").click();
    desk.heading("Calon menurut urutan");
    desk.see("Peringkat 1");
  }

  /** The committee proposes the first three of the computed order. */
  void propose() {
    var desk = stage.desk("komite");
    open(desk);
    desk.page().locator("#propose").click();
    desk.see("Usulan telah disampaikan");
  }

  /**
   * The regional head sees the three side by side, on a phone, and picks the second with a reason.
   */
  void decide() {
    var desk = stage.desk("kepala");
    open(desk);
    var picks = desk.page().locator("vaadin-button.pick");
    assertThat(picks).hasCount(3);
    picks.nth(1).click();
    assertThat(desk.page().locator("#decide")).isDisabled();
    desk.page().locator("#decision-reason textarea").fill(REASON);
    desk.page().locator("#decide").click();
    desk.page().locator("#decide-sure").click();
    desk.see("Keputusan telah dicatat");
  }

  /** The auditor finds the decision with its reasons in the journal, whose chain is whole. */
  void audit() {
    var desk = stage.desk("auditor");
    desk.go("keputusan");
    desk.see("Kepala Dinas Pendidikan");
    desk.follow("Kepala Dinas Pendidikan");
    for (var text : List.of(REASON, "Dari tiga nama", "versi 1")) {
      desk.see(text);
    }
    desk.go("jejak-audit");
    desk.see("Keputusan pengangkatan ditetapkan");
    desk.press("Periksa keutuhan");
    desk.see("Jejak audit utuh");
  }

  private static void open(Desk desk) {
    desk.go("pengisian-jabatan");
    desk.follow("Kepala Dinas Pendidikan");
    desk.page().waitForURL("**/pengisian-jabatan/*");
    desk.page()
        .getByRole(AriaRole.HEADING, Desk.named("Kepala Dinas Pendidikan"))
        .first()
        .waitFor();
  }

  private String holder() {
    return stage.region().people().stream()
        .filter(person -> person.post().equals("DISDIK-K1"))
        .map(person -> person.name())
        .findFirst()
        .orElseThrow();
  }
}
