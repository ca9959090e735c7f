package id.talenta.platform.file;

/**
 * How much of a table is read; a larger one is refused.
 *
 * @param bytes of the file
 * @param rows that are not blank, the header included
 * @param columns that are not empty
 * @param cellCharacters in one cell
 * @param inflatedBytes of a workbook's parts once unpacked
 */
public record TableLimits(
    long bytes, int rows, int columns, int cellCharacters, long inflatedBytes) {
  /** For imports: a million rows of a hundred columns. */
  public static final TableLimits IMPORT =
      new TableLimits(100L << 20, 1_000_000, 100, 10_000, 768L << 20);
}
