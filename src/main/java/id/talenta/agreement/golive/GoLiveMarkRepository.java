package id.talenta.agreement.golive;

import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the region declared to be done, in its own schema. */
@Singleton
class GoLiveMarkRepository {
  private final Database database;

  GoLiveMarkRepository(Database database) {
    this.database = database;
  }

  Map<GoLiveTask, GoLiveRepository.Kept> list() {
    var marks = new EnumMap<GoLiveTask, GoLiveRepository.Kept>(GoLiveTask.class);
    database.list(
        "select * from go_live_mark",
        row ->
            marks.put(
                row.constant("task", GoLiveTask.class),
                new GoLiveRepository.Kept(
                    true, Optional.of(row.text("office")), Optional.of(row.date("marked_on")))));
    return marks;
  }

  void put(
      GoLiveTask task, String office, String note, LocalDate on, UUID markedBy, Instant markedAt) {
    database.update(
        """
        insert into go_live_mark (task, office, note, marked_on, marked_by, marked_at)
        values (?, ?, ?, ?, ?, ?)
            on conflict (task) do update
           set office = excluded.office,
               note = excluded.note,
               marked_on = excluded.marked_on,
               marked_by = excluded.marked_by,
               marked_at = excluded.marked_at
        """,
        task,
        office,
        note,
        on,
        markedBy,
        markedAt);
  }

  void remove(GoLiveTask task) {
    database.update("delete from go_live_mark where task = ?", task);
  }
}
