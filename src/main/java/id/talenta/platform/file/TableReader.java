package id.talenta.platform.file;

import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a table row by row, holding one row at a time. What cannot be read, or goes beyond the
 * limits, ends the reading with a {@link UserError} that says where and what to do.
 */
public interface TableReader extends AutoCloseable {
  /** The next row that is not blank; nothing after the last. */
  Optional<TableRow> next();

  @Override
  void close();

  /**
   * Opens a CSV file or an XLSX workbook, whose first sheet is read. What it is, is told by its
   * content, not by its name.
   *
   * @throws UserError when it is neither, or too large
   */
  static TableReader open(Path file, TableLimits limits) {
    try {
      var size = Files.size(file);
      if (size == 0) {
        throw new UserError("file.error.empty");
      }
      if (size > limits.bytes()) {
        throw new UserError("file.error.size", limits.bytes() >> 20);
      }
      return switch (FileKind.of(file)) {
        case WORKBOOK -> XlsxTable.open(file, limits);
        case TEXT -> CsvTable.open(file, limits);
        case OLD_WORKBOOK -> throw new UserError("file.error.old-workbook");
        case OTHER -> throw new UserError("file.error.kind");
      };
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
