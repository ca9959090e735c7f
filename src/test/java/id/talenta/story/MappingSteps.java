package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The analyst runs the mapping and goes from the picture to the people and their sheets. */
final class MappingSteps {
  private static final double PATIENCE = 60_000;
  private static final Locale INDONESIA = Locale.of("id", "ID");
  private static final int SHEETS_A_BOX = 1;

  private final Desk desk;
  private final HandReckoning clerk;

  MappingSteps(Stage stage) {
    this.desk = stage.desk("analis");
    this.clerk = new HandReckoning(stage.clean(), RuleSteps.weights(), StoryRegion.today());
  }

  void run() {
    desk.go("sembilan-kotak");
    desk.page().locator("#start-mapping").click();
    desk.page().locator("#confirm-mapping").click();
    assertThat(desk.page().locator("#box-9"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
  }

  /** The counts of the picture, and sheets of people in several boxes, against the clerk. */
  void compareWithTheFiles() {
    var byBox = boxes();
    desk.see(count(StoryRegion.PEOPLE) + " pegawai");
    for (var box = 1; box <= 9; box++) {
      var people = byBox.getOrDefault(box, List.of());
      assertThat(desk.page().locator("#box-" + box + " .box-people")).hasText(count(people.size()));
    }
    byBox.forEach(
        (box, people) -> people.stream().limit(SHEETS_A_BOX).forEach(nip -> open(box, nip)));
  }

  private Map<Integer, List<String>> boxes() {
    var byBox = new TreeMap<Integer, List<String>>();
    for (var nip : clerk.nips()) {
      byBox.computeIfAbsent(clerk.of(nip).box(), ignored -> new ArrayList<>()).add(nip);
    }
    return byBox;
  }

  /** From the box to the person, by name, to the sheet. */
  private void open(int box, String nip) {
    desk.go("sembilan-kotak");
    desk.page().locator("#box-" + box).click();
    assertThat(desk.page().getByRole(AriaRole.HEADING, Desk.named("Kotak " + box + ":")))
        .isVisible();
    desk.page().getByLabel("Cari", Desk.exactly()).first().fill(nip);
    desk.page().getByLabel("Cari", Desk.exactly()).first().press("Enter");
    desk.follow(clerk.name(nip));
    desk.heading(clerk.name(nip));
    compare(nip);
  }

  /** Every number on the sheet. */
  private void compare(String nip) {
    var expected = clerk.of(nip);
    assertThat(desk.page().locator("#person-box .box-tile-number"))
        .hasText(String.valueOf(expected.box()));
    expected
        .contributions()
        .forEach(
            (indicator, value) ->
                assertThat(
                        desk.page()
                            .locator(".sheet-table tbody tr")
                            .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                    .setHas(
                                        desk.page()
                                            .getByRole(
                                                AriaRole.ROWHEADER,
                                                Desk.named(indicator).setExact(true))))
                            .locator("td")
                            .last())
                    .hasText(decimal(value)));
    assertThat(desk.page().locator(".axis-PERFORMANCE .axis-value"))
        .hasText(decimal(expected.performance()));
    assertThat(desk.page().locator(".axis-POTENTIAL .axis-value"))
        .hasText(decimal(expected.potential()));
  }

  private static String decimal(java.math.BigDecimal value) {
    return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(INDONESIA)).format(value);
  }

  private static String count(int number) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(INDONESIA)).format(number);
  }
}
