package id.talenta.platform.file;

import id.talenta.platform.error.UserError;

/** Refuses what goes beyond the limits. */
final class TableBounds {
  private TableBounds() {}

  static void requireRows(int rows, TableLimits limits) {
    if (rows > limits.rows()) {
      throw new UserError("file.error.rows", limits.rows());
    }
  }

  static void requireColumns(int columns, int row, TableLimits limits) {
    if (columns > limits.columns()) {
      throw new UserError("file.error.columns", limits.columns(), row);
    }
  }

  static void requireLength(String text, int column, int row, TableLimits limits) {
    if (text.length() > limits.cellCharacters()) {
      throw new UserError("file.error.cell", row, column + 1, limits.cellCharacters());
    }
  }
}
