package id.talenta.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.talenta.platform.file.TableLimits;
import id.talenta.platform.file.TableReader;
import id.talenta.platform.file.WorkbookWriter;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Eventually;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every template, fetched from the screen in both formats and filled by what it says itself. */
class IntakeTemplatesIT {
  private static final TenantCode TENANT = TestDatabase.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final IntakeService INTAKE = PRODUCT.context().getBean(IntakeService.class);

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void a_template_with_one_row_of_its_own_examples_is_accepted_whole() {
    TestDatabase.in(
        TENANT,
        () -> {
          ImportedRegion.store(PRODUCT.context(), 1);
          return true;
        });
    var page = BROWSER.open(Browser.DESK);
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "impor");
    for (var kind : IntakeKind.values()) {
      page.navigate(PRODUCT.address() + "/impor?jenis=" + kind);
      Browser.settle(page);
      accepted(kind, filledText(kind, download(page, ".csv")));
      accepted(kind, filledWorkbook(kind, download(page, ".xlsx")));
    }
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private static Path download(Page page, String ending) {
    var links = page.locator("a.intake-download");
    var index = ending.equals(".xlsx") ? 0 : 1;
    var file = page.waitForDownload(() -> links.nth(index).click());
    assertThat(file.suggestedFilename()).startsWith("templat-").endsWith(ending);
    return file.path();
  }

  private static void accepted(IntakeKind kind, Path file) {
    var name = String.valueOf(file.getFileName());
    var id = TestDatabase.in(TENANT, () -> INTAKE.check(kind, name, file));
    Eventually.holds(
        "checked",
        () -> !TestDatabase.in(TENANT, () -> INTAKE.find(id)).orElseThrow().state().isBusy());
    var run = TestDatabase.in(TENANT, () -> INTAKE.find(id)).orElseThrow();
    var problems =
        TestDatabase.in(TENANT, () -> INTAKE.problems(id, Optional.empty(), 0, 100)).stream()
            .map(problem -> problem.column() + ": " + problem.value())
            .toList();
    assertThat(problems).as(kind + " in " + name).isEmpty();
    assertThat(run.state()).as(kind + " in " + name).isEqualTo(ImportState.CHECKED);
    assertThat(run.rows()).as(kind + " in " + name).isEqualTo(1);
  }

  private static Path filledText(IntakeKind kind, Path template) {
    var row =
        good(kind).stream()
            .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(";"));
    try {
      var text = Files.readString(template).stripTrailing() + "\r\n" + row + "\r\n";
      return ImportedRegion.file(
          ".csv", output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As a spreadsheet program saves it: with the headings of the template. */
  private static Path filledWorkbook(IntakeKind kind, Path template) {
    return ImportedRegion.file(
        ".xlsx",
        output -> {
          try (var table = TableReader.open(template, TableLimits.IMPORT);
              var book = new WorkbookWriter(output);
              var sheet = book.sheet("Data")) {
            sheet.row(
                table.next().orElseThrow().cells().stream().map(cell -> cell.text()).toList());
            assertThat(table.next()).isEmpty();
            sheet.row(good(kind));
          }
        });
  }

  /** The examples that the template gives, with the codes and numbers of this region. */
  private static List<String> good(IntakeKind kind) {
    var row = new ArrayList<String>();
    for (var column : kind.columns()) {
      row.add(
          switch (column.field()) {
            case NIP -> ImportedRegion.nip(kind == IntakeKind.PEOPLE ? 1 : 0).value();
            case UNIT_CODE -> kind == IntakeKind.UNITS ? "BARU" : "SETDA";
            case PARENT_CODE -> "SETDA";
            case POSITION_CODE -> kind == IntakeKind.POSITIONS ? "BARU" : "KADIS";
            case SUPERIOR_CODE -> "SEKDA";
            default -> column.example();
          });
    }
    return row;
  }
}
