package id.talenta.evidence.intake;

/**
 * Where a row stands.
 *
 * @param part in which of the files that are read together, from 0
 * @param number the row's number as a spreadsheet shows it, from 1; 0 means the file itself
 */
record RowPlace(int part, int number) {
  /** A file as a whole. */
  static RowPlace file(int part) {
    return new RowPlace(part, 0);
  }
}
