package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import id.talenta.demo.DirtyFiles;
import id.talenta.demo.ImportFiles;
import id.talenta.evidence.intake.IntakeKind;
import java.nio.file.Path;

/** The region's administrator brings its data in from files. */
final class ImportSteps {
  private static final double PATIENCE = 60_000;

  private final Stage stage;
  private final Desk desk;

  ImportSteps(Stage stage) {
    this.stage = stage;
    this.desk = stage.desk("administrator");
  }

  /** Imports everything; the people first from a file with mistakes. */
  void all() {
    for (var kind : IntakeKind.values()) {
      if (kind == IntakeKind.PEOPLE) {
        mistakesAreShownAndNothingIsStored(kind);
      }
      load(kind, stage.clean().resolve(ImportFiles.name(kind)));
    }
  }

  /** Sees every mistake with row, column, value and what to do, and that nothing was loaded. */
  private void mistakesAreShownAndNothingIsStored(IntakeKind kind) {
    send(kind, stage.dirty().resolve(ImportFiles.name(kind)));
    var mistakes = stage.mistakes().stream().filter(each -> each.kind() == kind).toList();
    assertThat(desk.page().getByText(mistakes.size() + " dari ").first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    desk.see("Belum ada data yang dimuat");
    for (DirtyFiles.Spoiled mistake : mistakes) {
      desk.see(mistake.column());
      if (!mistake.value().isEmpty()) {
        assertThat(desk.page().getByText(mistake.value()).first()).isVisible();
      }
    }
    assertThat(desk.button("Muat data")).hasCount(0);
    desk.go("impor?jenis=" + kind.name());
    assertThat(desk.page().locator(".intake-kind[aria-current]")).containsText("Belum ada");
  }

  private void load(IntakeKind kind, Path file) {
    send(kind, file);
    assertThat(desk.page().getByText("Semua baris benar"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    desk.press("Muat data");
    assertThat(desk.page().getByText("Data sudah dimuat"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
  }

  private void send(IntakeKind kind, Path file) {
    desk.go("impor?jenis=" + kind.name());
    desk.send(file);
    desk.page().waitForURL("**/impor/*");
  }
}
