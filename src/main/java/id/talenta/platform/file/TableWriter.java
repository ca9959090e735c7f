package id.talenta.platform.file;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row. A value may be a text, a number, a {@link java.time.LocalDate}, a
 * truth value, an {@code Optional} of these, or null for an empty cell. No text is ever run as a
 * formula.
 */
public interface TableWriter extends AutoCloseable {
  /** Writes the next row. */
  void row(List<? extends @Nullable Object> values);

  /** Writes the next row. */
  default void row(@Nullable Object... values) {
    row(Arrays.asList(values));
  }

  /**
   * Sets the width of a column, where the table has any; to be called after the first row.
   *
   * @param column from 0
   * @param characters how many fit
   */
  default void width(int column, int characters) {}

  /** Ends the table; the stream stays open. */
  @Override
  void close();

  /**
   * Begins a CSV file as spreadsheets in Indonesia expect it: UTF-8 with a byte order mark,
   * semicolons, days as DD-MM-YYYY, decimal commas.
   */
  static TableWriter csv(OutputStream output) {
    return new CsvTableWriter(output);
  }
}
