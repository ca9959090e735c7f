package id.talenta.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook. Its columns are formatted as text, so that a NIP typed or pasted into it
 * later keeps its digits too.
 */
final class SheetWriter implements TableWriter {
  private static final int FLUSH_ROWS = 500;
  private static final double NARROWEST = 14;
  private static final double WIDEST = 60;
  private static final String AS_TEXT = "@";
  private static final String AS_DAY = "dd-mm-yyyy";
  private static final String MARK_COLOUR = "FCE4B6";
  private static final String HEADER_COLOUR = "E3E8EE";

  private final Worksheet sheet;
  private final BitSet wrapped = new BitSet();
  private int row;

  SheetWriter(Worksheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public void row(List<? extends @Nullable Object> values) {
    for (var column = 0; column < values.size(); column++) {
      if (row == 0) {
        header(column, String.valueOf(values.get(column)));
      } else {
        cell(column, values.get(column));
      }
    }
    if (row == 0) {
      sheet.freezePane(0, 1);
    }
    row++;
    if (row % FLUSH_ROWS == 0) {
      flush();
    }
  }

  private void header(int column, String text) {
    sheet.value(0, column, text);
    sheet.style(0, column).bold().fillColor(HEADER_COLOUR).wrapText(true).set();
    sheet.style(column).format(AS_TEXT).set();
    sheet.width(column, Math.clamp(text.length() + 4.0, NARROWEST, WIDEST));
  }

  private void cell(int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Optional<?> optional -> cell(column, optional.orElse(null));
      case Marked marked -> {
        cell(column, marked.value());
        sheet.style(row, column).fillColor(MARK_COLOUR).set();
      }
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format(AS_DAY).set();
      }
      case Number number -> sheet.value(row, column, number);
      default -> {
        sheet.value(row, column, value instanceof Boolean truth ? word(truth) : value.toString());
        sheet.style(row, column).format(AS_TEXT).wrapText(wrapped.get(column)).set();
      }
    }
  }

  @Override
  public void width(int column, int characters) {
    sheet.width(column, characters);
    sheet.style(column).format(AS_TEXT).wrapText(true).set();
    wrapped.set(column);
  }

  private static String word(boolean truth) {
    return new Cell.Truth(truth).text();
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      sheet.finish();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
