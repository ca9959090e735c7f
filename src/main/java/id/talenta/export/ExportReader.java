package id.talenta.export;

import id.talenta.platform.file.TableWriter;
import id.talenta.platform.file.WorkbookWriter;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rows of a list to a file, all as they stood at one moment. */
@Singleton
class ExportReader {

  /**
   * Writes them.
   *
   * @return how many, without the header
   */
  @Transactional(readOnly = true, isolation = TransactionDefinition.Isolation.REPEATABLE_READ)
  int write(TableExport export, ExportFormat format, Path file) {
    try (var output = Files.newOutputStream(file)) {
      return switch (format) {
        case XLSX -> workbook(export, output);
        case CSV -> {
          try (var table = TableWriter.csv(output)) {
            yield rows(export, table);
          }
        }
      };
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int workbook(TableExport export, OutputStream output) {
    try (var workbook = new WorkbookWriter(output);
        var sheet = workbook.sheet(export.title())) {
      return rows(export, sheet);
    }
  }

  private static int rows(TableExport export, TableWriter table) {
    var count = new int[1];
    table.row(export.headers());
    export
        .rows()
        .each(
            row -> {
              table.row(row);
              count[0]++;
            });
    return count[0];
  }
}
