package id.talenta.evidence.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.platform.file.TableLimits;
import id.talenta.platform.file.TableReader;
import id.talenta.platform.file.WorkbookWriter;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.Eventually;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dirty file of 60,000 rows through the running product: refused, mended, loaded. */
class ImportIT {
  private static final int PEOPLE = 60_000;
  private static final int BAD = 1_000;
  private static final String PASSWORD = "sungai musi mengalir";
  private static final double PATIENCE_MILLISECONDS = 120_000;
  private static final TenantCode TENANT = TestDatabase.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final IntakeService INTAKE = PRODUCT.context().getBean(IntakeService.class);

  @BeforeAll
  static void region() {
    in(
        () -> {
          ImportedRegion.store(PRODUCT.context(), 0);
          PRODUCT
              .context()
              .getBean(AccountService.class)
              .createWithPassword(
                  new AccountData(
                      "analis",
                      "Analis Contoh",
                      Set.of(Role.ANALYST),
                      Optional.empty(),
                      Optional.empty(),
                      Language.INDONESIAN),
                  PASSWORD);
          return true;
        });
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void empty_lists_lead_to_the_import_whoever_may_import() {
    var tenant = TestDatabase.newTenant();
    var lists = List.of("peta-jabatan", "proyeksi-pensiun", "pegawai");
    var analyst = BROWSER.open(Browser.DESK);
    Visitor.with(PRODUCT, tenant, Role.ANALYST).open(analyst, "impor");
    var committee = BROWSER.open(Browser.DESK);
    Visitor.with(PRODUCT, tenant, Role.COMMITTEE).open(committee, lists.getFirst());
    for (var list : lists) {
      analyst.navigate(PRODUCT.address() + "/" + list);
      analyst.locator(".empty-state").getByText("Buka impor").click();
      analyst.waitForURL("**/impor");
      committee.navigate(PRODUCT.address() + "/" + list);
      assertThat(committee.locator(".empty-state")).containsText("pengelola kepegawaian");
      assertThat(committee.locator(".empty-state a")).hasCount(0);
    }
    analyst.context().close();
    committee.context().close();
  }

  @Test
  void a_dirty_file_is_refused_row_by_row_and_loads_whole_once_it_is_mended() {
    var people = new DirtyPeople(PEOPLE);
    assertThat(people.expected()).hasSize(BAD);
    var page = BROWSER.open(Browser.DESK);
    signIn(page);

    page.navigate(PRODUCT.address() + "/impor?jenis=PEOPLE");
    var refused = send(page, ImportedRegion.table(IntakeKind.PEOPLE, false, people.rows()));
    shows(page, "1.000 dari 60.000 baris perlu diperbaiki");
    assertThat(found(refused)).containsExactlyElementsOf(people.expected());
    assertThat(stored()).as("a refused file loads nothing").isZero();

    var mended = mended(download(page), people);
    send(page, mended);
    shows(page, "Semua baris benar");
    assertThat(stored()).as("a checked file is not loaded yet").isZero();

    page.getByText("Muat data", exactly()).click();
    shows(page, "60.000 baris baru");
    assertThat(stored()).isEqualTo(PEOPLE);
    assertThat(BROWSER.complaints()).isEmpty();

    loading_the_whole_mended_file_again_changes_nothing(people);
  }

  private static void loading_the_whole_mended_file_again_changes_nothing(DirtyPeople people) {
    var file = ImportedRegion.table(IntakeKind.PEOPLE, true, people.mended());
    var id = in(() -> INTAKE.check(IntakeKind.PEOPLE, "semua.xlsx", file));
    Eventually.holds("checked", () -> state(id) == ImportState.CHECKED);
    in(() -> INTAKE.load(id));
    Eventually.holds("loaded", () -> state(id) == ImportState.LOADED);
    assertThat(in(() -> INTAKE.find(id)).orElseThrow().changes().same()).isEqualTo(PEOPLE);
    assertThat(stored()).isEqualTo(PEOPLE);
  }

  /** Sends a file from the open page and tells the import that it became. */
  private static UUID send(Page page, Path file) {
    var before = page.url();
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    page.waitForURL(
        url -> !url.equals(before) && url.contains("/impor/"),
        new Page.WaitForURLOptions().setTimeout(PATIENCE_MILLISECONDS));
    return UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1));
  }

  private static Path download(Page page) {
    return page.waitForDownload(() -> page.locator("#bad-rows").click()).path();
  }

  /** Mends a workbook of bad rows as a clerk does: every row stays, its wrong cell is put right. */
  private static Path mended(Path workbook, DirtyPeople people) {
    var kind = IntakeKind.PEOPLE;
    var rows = new ArrayList<Integer>();
    var file =
        ImportedRegion.file(
            ".xlsx",
            output -> {
              try (var table = TableReader.open(workbook, TableLimits.IMPORT);
                  var book = new WorkbookWriter(output);
                  var sheet = book.sheet("Perbaikan")) {
                sheet.row(
                    table.next().orElseThrow().cells().stream().map(cell -> cell.text()).toList());
                for (var row = table.next(); row.isPresent(); row = table.next()) {
                  var origin = Integer.parseInt(row.get().cell(kind.columns().size() + 1).text());
                  var explanation = row.get().cell(kind.columns().size()).text();
                  assertThat(explanation).as("row " + origin).contains(": ").endsWith(".");
                  rows.add(origin);
                  var good = Optional.ofNullable(people.mendedByRow().get(origin)).orElseThrow();
                  var cells = new ArrayList<Object>();
                  kind.columns()
                      .forEach(column -> cells.add(good.getOrDefault(column.field(), "")));
                  cells.add(explanation);
                  cells.add(origin);
                  sheet.row(cells);
                }
              }
            });
    assertThat(rows).containsExactlyInAnyOrderElementsOf(people.mendedByRow().keySet());
    return file;
  }

  private static List<String> found(UUID id) {
    var found = new ArrayList<String>();
    in(
        () -> {
          for (var offset = 0; offset < BAD * 2; offset += 500) {
            INTAKE
                .problems(id, Optional.empty(), offset, 500)
                .forEach(
                    problem ->
                        found.add(problem.row() + ":" + problem.column() + ":" + problem.code()));
          }
          return true;
        });
    return found;
  }

  private static ImportState state(UUID id) {
    return in(() -> INTAKE.find(id)).orElseThrow().state();
  }

  private static int stored() {
    return in(() -> PRODUCT.context().getBean(PeopleService.class).count(PeopleFilter.ALL));
  }

  private static void shows(Page page, String text) {
    assertThat(page.getByText(text))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLISECONDS));
  }

  private static void signIn(Page page) {
    page.navigate(PRODUCT.address() + "/masuk");
    Entrance.signIn(page, "Kota Uji " + TENANT.value(), "analis", PASSWORD);
    page.locator(".account-menu").waitFor();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static <T> T in(Supplier<T> work) {
    return TestDatabase.in(TENANT, work);
  }
}
