package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The analyst looks at why a candidate fails, and compares it with the files. */
final class CandidateSteps {
  private static final Pattern NIP = Pattern.compile("\\d{8} \\d{6} \\d \\d{3}");
  private static final String FAILS = "Belum memenuhi syarat";

  private final Desk desk;
  private final HandRequirements clerk;

  CandidateSteps(Stage stage) {
    this.desk = stage.desk("analis");
    this.clerk =
        new HandRequirements(new HandFiles(stage.clean()), "DISDIK-K1", StoryRegion.today());
  }

  /**
   * A requirement as the screen tells it.
   *
   * @param name what is asked for
   * @param found what somebody has
   * @param verdict what follows
   */
  private record Told(String name, String found, String verdict) {}

  /** On the screen of the vacancy, whose candidates are prepared. */
  void lookAtOneWhoFails() {
    var all = desk.page().getByText(Pattern.compile("Tampilkan semua \\d+ calon"));
    if (all.isVisible()) {
      all.click();
      assertThat(all).hasCount(0);
    }
    var row =
        desk.page()
            .locator("tr.candidate")
            .filter(new Locator.FilterOptions().setHasText(FAILS))
            .first();
    var why = row.locator("xpath=following-sibling::tr[1]").innerText();
    var marks =
        row.locator("td.requirement .mark").all().stream()
            .map(mark -> mark.getAttribute("aria-label"))
            .toList();
    row.getByText("Rincian").click();
    var dialog = desk.page().locator("vaadin-dialog[opened]");
    dialog.locator(".fact-table").first().waitFor();
    var told = told(dialog.locator(".fact-table").first());
    assertThat(told).extracting(Told::verdict).containsExactlyElementsOf(marks);
    assertThat(told).extracting(Told::verdict).contains("memenuhi");
    told.forEach(each -> explained(each, why));
    assertThat(dialog.getByText(why.strip()).first()).isVisible();
    compare(told, clerk.of(nip(dialog.innerText())));
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tutup")).click();
  }

  private static List<Told> told(Locator table) {
    var told = new ArrayList<Told>();
    for (var row : table.locator("tbody tr").all()) {
      var cells = row.locator("td");
      told.add(
          new Told(
              row.locator("th").innerText().strip(),
              cells.nth(1).innerText().strip(),
              cells.nth(2).innerText().strip()));
    }
    return told;
  }

  /** The sentence names each requirement that is not met, and no other. */
  private static void explained(Told told, String why) {
    switch (told.verdict()) {
      case "memenuhi" ->
          assertThat(why)
              .doesNotContain(FAILS + ": " + told.name(), "Perlu dipastikan: " + told.name());
      case "belum memenuhi" -> assertThat(why).contains(FAILS + ": " + told.name() + ".");
      case "perlu dipastikan" -> assertThat(why).contains("Perlu dipastikan: " + told.name() + ".");
      default ->
          assertThat(why)
              .contains(
                  "Syarat "
                      + told.name()
                      + " terpenuhi mulai "
                      + told.verdict().replace("memenuhi mulai ", "")
                      + ".");
    }
  }

  private static void compare(List<Told> told, Map<String, HandRequirements.Check> expected) {
    assertThat(told)
        .extracting(Told::name)
        .contains("Jenjang pendidikan", "Usia saat diangkat", "Penilaian kompetensi");
    for (var each : told) {
      Optional.ofNullable(expected.get(each.name()))
          .ifPresent(
              check -> {
                assertThat(each.found()).as(each.name()).isEqualTo(check.found());
                assertThat(each.verdict()).as(each.name()).isEqualTo(check.verdict());
              });
    }
  }

  private static String nip(String text) {
    var found = NIP.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group().replace(" ", "");
  }
}
