package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;

/** Reads the rows of a table of one kind. */
interface RowReader {
  /** Reads the next row. */
  void row(RowCheck row);

  /** Judges what rows say of each other, and hands on those that still wait. */
  BulkChanges end();
}
