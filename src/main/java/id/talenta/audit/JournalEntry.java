package id.talenta.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something that was decided or changed.
 *
 * @param action what was done, such as {@code mapping.run.finished}
 * @param subjectKind what it was done to, such as {@code mapping_run}
 * @param subjectId key of what it was done to
 * @param details what an auditor must know beyond that; texts, numbers, truth values, dates, keys,
 *     constants, and lists and maps of them
 */
public record JournalEntry(
    String action, String subjectKind, UUID subjectId, Map<String, ?> details) {
  /** Copies the details. */
  public JournalEntry {
    details = new TreeMap<>(details);
  }

  /** An entry. */
  public static JournalEntry of(
      String action, String subjectKind, UUID subjectId, Map<String, ?> details) {
    return new JournalEntry(action, subjectKind, subjectId, details);
  }
}
