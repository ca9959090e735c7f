package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.talenta.story.RawTable.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The analyst runs the mapping and goes from the picture to the people and their sheets. */
final class MappingSteps {
  private static final double PATIENCE = 60_000;
  private static final Locale INDONESIA = Locale.of("id", "ID");
  private static final Set<String> MOSTLY_THERE =
      Set.of("Predikat kinerja", "Hasil asesmen kompetensi", "Hasil asesmen potensi");

  private final Desk desk;
  private final HandFiles files;
  private final HandReckoning clerk;

  MappingSteps(Stage stage) {
    this.desk = stage.desk("analis");
    this.files = new HandFiles(stage.clean());
    this.clerk = new HandReckoning(files, RuleSteps.weights(), StoryRegion.today());
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
    var withGaps = 0;
    for (var box : byBox.entrySet()) {
      for (var nip : twoOf(box.getValue())) {
        open(box.getKey(), nip);
        withGaps += hasGap(nip) ? 1 : 0;
      }
    }
    org.assertj.core.api.Assertions.assertThat(withGaps).isPositive();
  }

  /** The first with all main evidence and the first without, as far as there are such. */
  private List<String> twoOf(List<String> nips) {
    return List.of(true, false).stream()
        .flatMap(gap -> nips.stream().filter(nip -> hasGap(nip) == gap).limit(1))
        .toList();
  }

  private boolean hasGap(String nip) {
    return clerk.of(nip).lines().entrySet().stream()
        .anyMatch(line -> MOSTLY_THERE.contains(line.getKey()) && line.getValue().isMissing());
  }

  /** The picture narrowed by each of its filters, against the files. */
  void filterThePicture() {
    filter("Jenjang", "Pengawas", files.count((person, post) -> level(post).equals("Pengawas")));
    filter("Jenis jabatan", "Fungsional", files.count((person, post) -> isFunctional(post)));
    filter(
        "Pendidikan", "S2", files.count((person, post) -> text(person, "Pendidikan").equals("S2")));
    var office = "Dinas Pendidikan";
    var units = files.unitsFrom(office);
    desk.go("sembilan-kotak");
    desk.page().getByRole(AriaRole.COMBOBOX, Desk.named("Unit kerja")).fill(office);
    desk.page().getByRole(AriaRole.OPTION, Desk.named(office).setExact(true)).first().click();
    narrowed(files.count((person, post) -> units.contains(text(person, "Kode Unit Kerja"))));
  }

  private void filter(String field, String value, int expected) {
    org.assertj.core.api.Assertions.assertThat(expected)
        .as(field)
        .isBetween(1, StoryRegion.PEOPLE - 1);
    desk.go("sembilan-kotak");
    desk.choose(field, value);
    narrowed(expected);
  }

  private void narrowed(int expected) {
    assertThat(desk.page().locator(".box-total")).hasText(count(expected) + " pegawai");
  }

  private static String level(Map<String, String> post) {
    return post.getOrDefault("Jenjang Jabatan", "");
  }

  private static boolean isFunctional(Map<String, String> post) {
    return level(post).startsWith("JF ");
  }

  private Map<Integer, List<String>> boxes() {
    var byBox = new TreeMap<Integer, List<String>>();
    for (var nip : files.nips()) {
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
    desk.follow(files.name(nip));
    desk.heading(files.name(nip));
    compare(nip);
  }

  /** Every number on the sheet. */
  private void compare(String nip) {
    var expected = clerk.of(nip);
    assertThat(desk.page().locator("#person-box .box-tile-number"))
        .hasText(String.valueOf(expected.box()));
    expected
        .lines()
        .forEach(
            (indicator, line) -> {
              compare(indicator, line);
              assertThat(cells(indicator).last())
                  .hasText(
                      decimal(
                          Optional.ofNullable(expected.contributions().get(indicator))
                              .orElseThrow()));
            });
    assertThat(desk.page().locator(".axis-PERFORMANCE .axis-value"))
        .hasText(decimal(expected.performance()));
    assertThat(desk.page().locator(".axis-POTENTIAL .axis-value"))
        .hasText(decimal(expected.potential()));
  }

  /** What was found, its band, its proof, its points and its weight. */
  private void compare(String indicator, HandLine line) {
    var cells = cells(indicator);
    var found = cells.first();
    if (line.isMissing()) {
      assertThat(found.locator(".chip").first()).hasText(line.gap());
      assertThat(found.locator(".sheet-raw")).hasCount(0);
    } else {
      var proof = String.join("|", line.proofs().stream().map(MappingSteps::plain).toList());
      var below = new ArrayList<Pattern>();
      line.band().ifPresent(band -> below.add(whole(plain(band))));
      below.add(whole("(" + proof + ")"));
      assertThat(found.locator(".sheet-raw")).hasText(line.raw().orElseThrow());
      assertThat(found.locator(".sheet-source")).hasText(below.toArray(Pattern[]::new));
    }
    assertThat(cells.nth(1)).hasText(HandLine.number(line.points()) + " dari 100");
    assertThat(cells.nth(2)).hasText(HandLine.number(RuleSteps.weight(indicator)) + "%");
  }

  /** Matches the text itself; the browser does not know Java's own way of quoting. */
  private static String plain(String text) {
    return text.replaceAll("([.*+?^${}()|\\[\\]\\\\/])", "\\\\$1");
  }

  private static Pattern whole(String expression) {
    return Pattern.compile("^" + expression + "$");
  }

  private Locator cells(String indicator) {
    return desk.page()
        .locator(".sheet-table tbody tr")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    desk.page()
                        .getByRole(AriaRole.ROWHEADER, Desk.named(indicator).setExact(true))))
        .locator("td");
  }

  private static String decimal(BigDecimal value) {
    return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(INDONESIA)).format(value);
  }

  private static String count(int number) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(INDONESIA)).format(number);
  }
}
