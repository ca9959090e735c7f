package id.talenta.evidence.intake;

import id.talenta.platform.file.TableWriter;
import id.talenta.platform.file.WorkbookWriter;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table of a kind with the headings that the import expects. Values that the kind has no
 * column for are left out.
 */
public final class IntakeWriter implements AutoCloseable {
  private static final String SHEET = "Data";

  private final IntakeKind kind;
  private final Optional<WorkbookWriter> workbook;
  private final TableWriter table;

  private IntakeWriter(IntakeKind kind, Optional<WorkbookWriter> workbook, TableWriter table) {
    this.kind = kind;
    this.workbook = workbook;
    this.table = table;
    table.row(kind.headers());
  }

  /** Begins a CSV file; the stream stays open. */
  public static IntakeWriter csv(IntakeKind kind, OutputStream output) {
    return new IntakeWriter(kind, Optional.empty(), TableWriter.csv(output));
  }

  /** Begins an XLSX workbook; the stream stays open. */
  public static IntakeWriter xlsx(IntakeKind kind, OutputStream output) {
    var workbook = new WorkbookWriter(output);
    return new IntakeWriter(kind, Optional.of(workbook), workbook.sheet(SHEET));
  }

  /**
   * Writes a row.
   *
   * @param values texts, numbers, days and truth values by their column; {@link IntakeRows} makes
   *     them
   */
  public void row(Map<IntakeField, ?> values) {
    var cells = new @Nullable Object[kind.columns().size()];
    for (var index = 0; index < cells.length; index++) {
      cells[index] = values.get(kind.columns().get(index).field());
    }
    table.row(cells);
  }

  /** Ends the file. */
  @Override
  public void close() {
    table.close();
    workbook.ifPresent(WorkbookWriter::close);
  }
}
