package id.talenta.platform.file;

import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The first visible sheet of an XLSX workbook. Of a formula the result counts that the workbook
 * holds.
 */
final class XlsxTable implements TableReader {
  /** What a workbook keeps of a number; the digits behind are noise of its binary form. */
  private static final MathContext PRECISION = new MathContext(15);

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> source;
  private final TableLimits limits;
  private int rows;

  private XlsxTable(ReadableWorkbook workbook, Stream<Row> stream, TableLimits limits) {
    this.workbook = workbook;
    this.stream = stream;
    this.source = stream.iterator();
    this.limits = limits;
  }

  static XlsxTable open(Path file, TableLimits limits) throws IOException {
    WorkbookInspection.requireHarmless(file, limits);
    try {
      var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
      var sheet =
          workbook
              .getSheets()
              .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
              .findFirst()
              .orElseThrow(() -> new UserError("file.error.empty"));
      return new XlsxTable(workbook, sheet.openStream(), limits);
    } catch (ExcelReaderException failure) {
      throw new UserError("file.error.workbook");
    }
  }

  @Override
  public Optional<TableRow> next() {
    try {
      while (source.hasNext()) {
        var row = source.next();
        var cells = cells(row);
        if (!cells.isEmpty()) {
          rows++;
          TableBounds.requireRows(rows, limits);
          return Optional.of(new TableRow(row.getRowNum(), cells));
        }
      }
      return Optional.empty();
    } catch (ExcelReaderException | IllegalArgumentException failure) {
      throw new UserError("file.error.workbook-row", rows + 1);
    }
  }

  private List<Cell> cells(Row row) {
    var cells = new ArrayList<Cell>(Math.min(row.getCellCount(), limits.columns()));
    var last = 0;
    for (var index = 0; index < row.getCellCount(); index++) {
      var cell = cell(row.getCell(index), index, row.getRowNum());
      if (cell != Cell.EMPTY) {
        last = index + 1;
        TableBounds.requireColumns(last, row.getRowNum(), limits);
      }
      if (index < limits.columns()) {
        cells.add(cell);
      }
    }
    return cells.subList(0, last);
  }

  private Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, int column, int row) {
    if (cell == null) {
      return Cell.EMPTY;
    }
    if (cell.getType() == CellType.ERROR) {
      return new Cell.Broken(String.valueOf(cell.getRawValue()));
    }
    return switch (cell.getValue()) {
      case null ->
          cell.getType() == CellType.FORMULA
              ? new Cell.Broken("=" + cell.getFormula())
              : Cell.EMPTY;
      case BigDecimal number -> number(cell, number);
      case Boolean truth -> new Cell.Truth(truth);
      case String text -> text(text, column, row);
      default -> new Cell.Broken(String.valueOf(cell.getRawValue()));
    };
  }

  private Cell text(String raw, int column, int row) {
    var text = raw.strip();
    if (text.isEmpty()) {
      return Cell.EMPTY;
    }
    TableBounds.requireLength(text, column, row, limits);
    return new Cell.Text(text);
  }

  private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
    if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
      return new Cell.Day(cell.asDate().toLocalDate());
    }
    var rounded = number.round(PRECISION);
    return new Cell.Number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  @Override
  public void close() {
    stream.close();
    try {
      workbook.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
