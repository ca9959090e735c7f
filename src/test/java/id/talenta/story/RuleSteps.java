package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The region's administrator chooses the national template and gives teams more weight. */
final class RuleSteps {
  private static final String TEMPLATE = "Keputusan Kepala BKN 411/2025";

  private final Desk desk;

  RuleSteps(Stage stage) {
    this.desk = stage.desk("administrator");
  }

  /**
   * The weights of the rules that are published here, by the name of the indicator: those of the
   * template but for two.
   */
  static Map<String, BigDecimal> weights() {
    var weights = new LinkedHashMap<String, BigDecimal>();
    weights.put("Predikat kinerja", BigDecimal.valueOf(60));
    weights.put("Penghargaan", BigDecimal.valueOf(10));
    weights.put("Penugasan tim kerja", BigDecimal.valueOf(20));
    weights.put("Umpan balik 360 derajat", BigDecimal.valueOf(10));
    weights.put("Hasil asesmen kompetensi", BigDecimal.valueOf(20));
    weights.put("Pengembangan kompetensi", BigDecimal.valueOf(10));
    weights.put("Pengalaman", BigDecimal.valueOf(10));
    weights.put("Hasil asesmen potensi", BigDecimal.valueOf(25));
    weights.put("Pendidikan", BigDecimal.valueOf(10));
    weights.put("Kesesuaian bidang pendidikan", BigDecimal.valueOf(10));
    weights.put("Integritas", BigDecimal.valueOf(15));
    return weights;
  }

  static BigDecimal weight(String indicator) {
    return Optional.ofNullable(weights().get(indicator)).orElseThrow();
  }

  /** From the template to rules in force; weights that do not sum to 100 are refused first. */
  void publish() {
    desk.go("aturan");
    begin();
    weigh("Penugasan tim kerja", "20");
    assertThat(sum()).containsText("105");
    desk.see("hal harus diperbaiki sebelum diterbitkan");
    desk.press("Terbitkan");
    desk.see("Aturan belum dapat diterbitkan");
    weigh("Penghargaan", "10");
    assertThat(sum()).containsText("Jumlah 100 dari 100");
    desk.see("Rancangan siap diterbitkan");
    desk.press("Terbitkan");
    desk.fill("Alasan perubahan", "Kerja tim lintas unit lebih dihargai daripada piagam.");
    desk.page().locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").last().click();
    desk.page().waitForURL("**/aturan");
    desk.heading("Yang berlaku sekarang");
  }

  private void begin() {
    desk.press("Mulai dari templat");
    desk.heading("Templat aturan");
    desk.button("Pakai templat " + TEMPLATE).click();
    var replace = desk.button("Ganti rancangan");
    replace.or(sum()).first().waitFor();
    if (replace.isVisible()) {
      replace.click();
    }
    desk.heading("Rancangan aturan");
  }

  private void weigh(String indicator, String weight) {
    var field =
        desk.page()
            .getByLabel(
                "Bobot " + indicator + " dalam persen",
                new Page.GetByLabelOptions().setExact(true));
    field.fill(weight);
    field.press("Tab");
  }

  private Locator sum() {
    return desk.page().locator(".rule-sum").first();
  }
}
