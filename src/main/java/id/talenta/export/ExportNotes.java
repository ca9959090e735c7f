package id.talenta.export;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.scope.WhileReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** Tells the journal which list was taken away. Whom it names is not written down. */
@Singleton
class ExportNotes {
  private final Journal journal;

  ExportNotes(Journal journal) {
    this.journal = journal;
  }

  @WhileReadOnly("who takes people's data away is noted, also when nothing else may change")
  @Transactional
  void taken(ExportedList list, int rows) {
    journal.record(
        JournalEntry.of(
            "export.list.taken", "exported_list", Ids.next(), Map.of("list", list, "rows", rows)));
  }
}
