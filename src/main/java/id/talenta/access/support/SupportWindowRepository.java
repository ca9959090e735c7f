package id.talenta.access.support;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The windows of the present tenant. */
@Singleton
class SupportWindowRepository {
  private final Database database;

  SupportWindowRepository(Database database) {
    this.database = database;
  }

  void insert(SupportWindow window) {
    database.update(
        """
        insert into support_window (id, supporter_id, supporter_username, supporter_name, reason, opened_by,
                                    opened_at, ends_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        window.id(),
        window.supporter().id(),
        window.supporter().username(),
        window.supporter().name(),
        window.reason(),
        window.openedBy(),
        window.openedAt(),
        window.endsAt());
  }

  /** Until the end of the transaction nobody else opens a window of this tenant. */
  void lock() {
    database.lock("support_window");
  }

  /** Closes all windows that are open for the supporter of this one, and says which they were. */
  List<UUID> close(UUID id, SupportWindow.Closing closing) {
    return database.list(
        """
           update support_window
              set closed_by = ?, closed_at = ?
            where supporter_id = (select supporter_id from support_window where id = ?)
              and closed_at is null
              and ends_at > ?
        returning id
        """,
        row -> row.uuid("id"),
        closing.by(),
        closing.at(),
        id,
        closing.at());
  }

  Optional<SupportWindow> find(UUID id) {
    return database.first(
        "select * from support_window where id = ?", SupportWindowRepository::window, id);
  }

  /** Those open at this moment, the one that ends first on top. */
  List<SupportWindow> open(Instant now) {
    return database.list(
        "select * from support_window where ends_at > ? and closed_at is null order by ends_at, id",
        SupportWindowRepository::window,
        now);
  }

  /** A page of all there ever were, the newest first. */
  List<SupportWindow> page(int offset, int limit) {
    return database.list(
        "select * from support_window order by opened_at desc, id offset ? limit ?",
        SupportWindowRepository::window,
        offset,
        limit);
  }

  int count() {
    return Math.toIntExact(
        database.one(
            "select count(*) as windows from support_window", row -> row.longValue("windows")));
  }

  private static SupportWindow window(Row row) {
    return new SupportWindow(
        row.uuid("id"),
        new Supporter(
            row.uuid("supporter_id"), row.text("supporter_username"), row.text("supporter_name")),
        row.text("reason"),
        row.text("opened_by"),
        row.instant("opened_at"),
        row.instant("ends_at"),
        row.optionalText("closed_by")
            .map(by -> new SupportWindow.Closing(by, row.instant("closed_at"))));
  }
}
