package id.talenta.access;

import id.talenta.platform.database.Database;
import id.talenta.platform.ui.ViewMemory.SavedView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The views that people keep, in the present scope. */
@Singleton
class SavedViewRepository {
  private final Database database;

  SavedViewRepository(Database database) {
    this.database = database;
  }

  List<SavedView> of(UUID account) {
    return database.list(
        "select id, name, address from saved_view where account_id = ? order by name, id",
        row -> new SavedView(row.uuid("id"), row.text("name"), row.text("address")),
        account);
  }

  /** Puts a view in the place of the account's other one of this name. */
  void save(UUID account, SavedView view, Instant savedAt) {
    database.update(
        """
        insert into saved_view (id, account_id, name, address, saved_at)
        values (?, ?, ?, ?, ?)
            on conflict (account_id, name) do update
           set address = excluded.address, saved_at = excluded.saved_at
        """,
        view.id(),
        account,
        view.name(),
        view.address(),
        savedAt);
  }

  void delete(UUID account, UUID id) {
    database.update("delete from saved_view where account_id = ? and id = ?", account, id);
  }
}
