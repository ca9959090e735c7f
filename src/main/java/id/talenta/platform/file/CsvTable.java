package id.talenta.platform.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.talenta.platform.error.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file whose separator and encoding are found out. */
final class CsvTable implements TableReader {
  private static final String SEPARATORS = ";,\t|";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final CloseableIterator<CsvRecord> records;
  private final TableLimits limits;
  private int number;
  private int rows;

  private CsvTable(CloseableIterator<CsvRecord> records, TableLimits limits) {
    this.records = records;
    this.limits = limits;
  }

  static CsvTable open(Path file, TableLimits limits) throws IOException {
    var charset = TextEncoding.of(file);
    var separator = separator(file, charset, limits);
    var reader = withoutMark(Files.newBufferedReader(file, charset));
    var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .maxBufferSize(limits.columns() * limits.cellCharacters())
            .ofCsvRecord(reader);
    return new CsvTable(csv.iterator(), limits);
  }

  @Override
  public Optional<TableRow> next() {
    try {
      while (records.hasNext()) {
        number++;
        var cells = cells(records.next());
        if (!cells.isEmpty()) {
          rows++;
          TableBounds.requireRows(rows, limits);
          return Optional.of(new TableRow(number, cells));
        }
      }
      return Optional.empty();
    } catch (CsvParseException failure) {
      throw new UserError("file.error.csv", number + 1);
    } catch (UncheckedIOException failure) {
      throw new UserError("file.error.encoding");
    }
  }

  private List<Cell> cells(CsvRecord record) {
    var cells = new ArrayList<Cell>(record.getFieldCount());
    var last = 0;
    for (var index = 0; index < record.getFieldCount(); index++) {
      var cell = cell(record.getField(index), index);
      cells.add(cell);
      if (cell != Cell.EMPTY) {
        last = index + 1;
      }
    }
    TableBounds.requireColumns(last, number, limits);
    return cells.subList(0, last);
  }

  private Cell cell(String field, int column) {
    var text = field.strip();
    if (text.isEmpty()) {
      return Cell.EMPTY;
    }
    TableBounds.requireLength(text, column, number, limits);
    return new Cell.Text(Formulas.unescape(text));
  }

  /** The sign that occurs most often in the first line that is not blank, outside quotes. */
  private static char separator(Path file, Charset charset, TableLimits limits) throws IOException {
    try (var reader = withoutMark(Files.newBufferedReader(file, charset))) {
      var counts = new int[SEPARATORS.length()];
      var quoted = false;
      var blank = true;
      for (var count = 0; count < limits.columns() * limits.cellCharacters(); count++) {
        var character = reader.read();
        if (character < 0 || (character == '\n' && !quoted && !blank)) {
          break;
        }
        blank &= Character.isWhitespace(character);
        quoted ^= character == '"';
        var index = SEPARATORS.indexOf(character);
        if (index >= 0 && !quoted) {
          counts[index]++;
        }
      }
      var best = 0;
      for (var index = 1; index < counts.length; index++) {
        best = counts[index] > counts[best] ? index : best;
      }
      return SEPARATORS.charAt(best);
    }
  }

  private static Reader withoutMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
