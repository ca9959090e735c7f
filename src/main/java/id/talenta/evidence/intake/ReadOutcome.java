package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;
import java.util.List;

/**
 * What came of reading a table.
 *
 * @param rows rows read
 * @param changes what the good ones do to what is stored
 * @param problems what is wrong
 * @param ignoredColumns headings that say nothing to the import
 */
record ReadOutcome(int rows, BulkChanges changes, Problems problems, List<String> ignoredColumns) {
  boolean isGood() {
    return problems.isEmpty();
  }
}
