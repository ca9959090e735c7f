package id.talenta.platform.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A CSV file for spreadsheets. */
final class CsvTableWriter implements TableWriter {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Writer output;
  private final CsvWriter csv;

  CsvTableWriter(OutputStream stream) {
    output = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    try {
      output.write(BYTE_ORDER_MARK);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    csv = CsvWriter.builder().fieldSeparator(';').build(output);
  }

  @Override
  public void row(List<? extends @Nullable Object> values) {
    csv.writeRecord(values.stream().map(CsvTableWriter::text).toList());
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Optional<?> optional -> text(optional.orElse(null));
      case Marked marked -> text(marked.value());
      case LocalDate day -> new Cell.Day(day).text();
      case BigDecimal number -> new Cell.Number(number).text();
      case Number number -> number.toString();
      case Boolean truth -> new Cell.Truth(truth).text();
      default -> Formulas.escape(value.toString());
    };
  }

  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
