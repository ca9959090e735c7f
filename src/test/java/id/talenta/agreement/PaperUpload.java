package id.talenta.agreement;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Somebody who hands in a PDF. */
public final class PaperUpload {
  private PaperUpload() {}

  /**
   * Chooses a file in the field with this label, and waits until it has arrived.
   *
   * @param label of the field, without the mark of required ones
   */
  public static void give(Page page, String label, String name) {
    var field =
        page.locator(".pdf-field", new Page.LocatorOptions().setHasText(label))
            .filter(new Locator.FilterOptions().setVisible(true));
    field
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", SamplePdf.of("Contoh")));
    field.locator("vaadin-upload-file[complete]").waitFor();
  }
}
