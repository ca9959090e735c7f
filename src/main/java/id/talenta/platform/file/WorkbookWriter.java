package id.talenta.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/**
 * An XLSX workbook of one or more sheets, written row by row. Each sheet's first row is its header,
 * which stays in view. Texts are written as texts, so that a NIP keeps its digits and nothing runs
 * as a formula.
 */
public final class WorkbookWriter implements AutoCloseable {
  private final Workbook workbook;

  /** Begins a workbook. */
  public WorkbookWriter(OutputStream output) {
    workbook = new Workbook(output, "Talenta", "1.0");
  }

  /**
   * Begins the next sheet; the one before must be closed.
   *
   * @param name at most 31 characters
   */
  public TableWriter sheet(String name) {
    return new SheetWriter(workbook.newWorksheet(name));
  }

  /** Ends the workbook; the stream stays open. */
  @Override
  public void close() {
    try {
      workbook.finish();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
