package id.talenta.audit;

import id.talenta.platform.database.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entry that says of which other entries the readable details were erased. */
final class ErasedDetails {
  /** What was done. */
  static final String ACTION = "journal.details.erased";

  private static final String ENTRIES = "entries";

  private ErasedDetails() {}

  /** The entry about the erasure of what these entries told of a person. */
  static JournalEntry entry(UUID person, String reason, List<Long> sequences) {
    return JournalEntry.of(
        "journal.details.erased", "person", person, Map.of("reason", reason, ENTRIES, sequences));
  }

  /** The numbers of the entries that this one names; nothing when it is about something else. */
  static Set<Long> named(Row row) {
    if (!row.text("action").equals(ACTION)) {
      return Set.of();
    }
    return row.optionalText("details").stream()
        .flatMap(details -> JournalKeys.parsed(details).path(ENTRIES).valueStream())
        .map(number -> number.asLong())
        .filter(number -> number < row.longValue("sequence"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
