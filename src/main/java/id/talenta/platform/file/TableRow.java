package id.talenta.platform.file;

import java.util.List;

/**
 * A row of a table that is not blank.
 *
 * @param number its number as a spreadsheet shows it, from 1
 * @param cells its cells from the first column to the last that is not empty
 */
public record TableRow(int number, List<Cell> cells) {
  /** Copies the cells. */
  public TableRow {
    cells = List.copyOf(cells);
  }

  /** The cell in this column, from 0; empty where the row is shorter. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }
}
