package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.testing.Browser;
import id.talenta.testing.SupportPages;

/** The region lets somebody of the host look at one thing, sees what was looked at, and shuts. */
final class SupportSteps {
  private static final String SUPPORTER = "dukungan";
  private static final String REASON = "Nilai pemetaan satu pegawai perlu diperiksa bersama.";

  private final Stage stage;
  private final Desk host;
  private final Desk region;

  SupportSteps(Stage stage) {
    this.stage = stage;
    this.host = stage.desk("tuan-rumah");
    this.region = stage.desk("administrator");
  }

  /** Somebody of the region: the address of the sheet, and the name on it. */
  private record Somebody(String path, String name) {}

  void lookAndLeave() {
    var supporter =
        AccountSteps.ofTheHost(stage).settle(SUPPORTER, "Petugas dukungan", Browser.DESK);
    var somebody = somebody();
    requireNothingPersonal(supporter, somebody);
    region.go("akses-dukungan");
    SupportPages.openWindow(region.page(), AccountSteps.fullName(SUPPORTER), REASON);
    assertThat(SupportPages.notice(region.page())).containsText(AccountSteps.fullName(SUPPORTER));
    look(supporter, somebody);
    region.go("jejak-audit?tindakan=support");
    region.see("Dilihat oleh petugas dukungan");
    region.see(somebody.name());
    region.see(AccountSteps.fullName(SUPPORTER));
    close(supporter, somebody);
  }

  private Somebody somebody() {
    var analyst = stage.desk("analis");
    analyst.go("pegawai");
    var first = analyst.page().locator("vaadin-grid a[href*='pegawai/']").first();
    var name = first.textContent().strip();
    first.click();
    analyst.heading(name);
    return new Somebody(analyst.page().url().replaceFirst("^https?://[^/]+/", ""), name);
  }

  private void look(Desk supporter, Somebody somebody) {
    supporter.go("dukungan");
    supporter.see(REASON);
    SupportPages.enter(supporter.page());
    supporter.go("pegawai");
    supporter.follow(somebody.name());
    supporter.heading(somebody.name());
    assertThat(SupportPages.notice(supporter.page())).isVisible();
  }

  /** The supporter's screen goes away by itself and says why. */
  private void close(Desk supporter, Somebody somebody) {
    SupportPages.close(region.page());
    supporter.page().waitForURL("**/masuk");
    supporter.see("Jendela dukungan sudah ditutup");
    assertThat(supporter.page().getByText(somebody.name())).hasCount(0);
    assertThat(supporter.ask(somebody.path()).text()).doesNotContain(somebody.name());
    supporter.signIn(Stage.HOST, SUPPORTER + ".contoh", Stage.PASSWORD);
    requireNothingPersonal(supporter, somebody);
    region.settle();
    assertThat(SupportPages.notice(region.page())).hasCount(0);
    region.go("akses-dukungan");
    region.see("Ditutup");
  }

  private void requireNothingPersonal(Desk supporter, Somebody somebody) {
    supporter.go("dukungan");
    supporter.see("Belum ada jendela yang terbuka untuk Anda");
    for (var desk : new Desk[] {supporter, host}) {
      var answer = desk.ask(somebody.path());
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text()).doesNotContain(somebody.name());
    }
  }
}
