package id.talenta.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A file as it lies on disk, read without the product's own reader. */
final class RawTable {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  /** Workbooks count days from here. */
  private static final LocalDate WORKBOOK_EPOCH = LocalDate.of(1899, 12, 30);

  private final List<Map<String, String>> rows;

  private RawTable(List<Map<String, String>> rows) {
    this.rows = rows;
  }

  static RawTable read(Path file) {
    try {
      return new RawTable(file.toString().endsWith(".csv") ? csv(file) : xlsx(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Text by heading, row by row. */
  List<Map<String, String>> rows() {
    return rows;
  }

  /** The rows of one person. */
  List<Map<String, String>> of(String nip) {
    return rows.stream().filter(row -> nip.equals(row.get("NIP"))).toList();
  }

  static String text(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column))
        .orElseThrow(() -> new AssertionError("No column " + column + " in " + row.keySet()));
  }

  static LocalDate day(Map<String, String> row, String column) {
    var text = text(row, column);
    return text.contains("-")
        ? LocalDate.parse(text, DAY)
        : WORKBOOK_EPOCH.plusDays(new BigDecimal(text).longValueExact());
  }

  static BigDecimal number(Map<String, String> row, String column) {
    return new BigDecimal(text(row, column).replace(',', '.'));
  }

  private static List<Map<String, String>> csv(Path file) throws IOException {
    var content = Files.readString(file).replace("\ufeff", "");
    try (var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(content)) {
      return records.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }

  private static List<Map<String, String>> xlsx(Path file) throws IOException {
    try (var workbook = new ReadableWorkbook(file.toFile());
        var stream = workbook.getFirstSheet().openStream()) {
      var lines = stream.toList();
      var headings = lines.getFirst();
      var found = new ArrayList<Map<String, String>>();
      for (var line : lines.subList(1, lines.size())) {
        found.add(row(headings, line));
      }
      return found;
    }
  }

  private static Map<String, String> row(Row headings, Row line) {
    var row = new HashMap<String, String>();
    for (var column = 0; column < headings.getCellCount(); column++) {
      var heading = headings.getCellText(column);
      row.put(heading, line.getOptionalCell(column).map(RawTable::text).orElse(""));
    }
    return row;
  }

  private static String text(Cell cell) {
    return cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
  }
}
