package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The same screens in English: a short walk. */
final class EnglishSteps {
  /** What a text without a translation would look like. */
  private static final Pattern KEY = Pattern.compile("\\b(grid|rule|intake|succession)\\.[a-z.]+");

  private final Desk desk;

  EnglishSteps(Stage stage) {
    this.desk = stage.desk("analis");
  }

  void walk() {
    desk.go("sembilan-kotak");
    desk.press("English");
    // The page is loaded anew.
    desk.heading("Nine boxes");
    titles().forEach(this::visit);
    desk.press("Bahasa Indonesia");
    desk.heading("Impor data");
  }

  private static Map<String, String> titles() {
    var titles = new LinkedHashMap<String, String>();
    titles.put("sembilan-kotak", "Nine boxes");
    titles.put("pegawai", "Civil servants");
    titles.put("pengisian-jabatan", "Posts to be filled");
    titles.put("proyeksi-pensiun", "Retirement forecast");
    titles.put("aturan", "Scoring rules");
    titles.put("impor", "Data import");
    return titles;
  }

  private void visit(String path, String title) {
    desk.go(path);
    desk.heading(title);
    assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
    assertThat(desk.page().getByText(KEY)).hasCount(0);
  }
}
