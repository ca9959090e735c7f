package id.talenta.access.support;

import id.talenta.platform.database.Database;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the host knows of windows: where there is one for whom. In the host's scope. */
@Singleton
class SupportSignRepository {
  private final Database database;

  SupportSignRepository(Database database) {
    this.database = database;
  }

  /**
   * A sign that there may be a window.
   *
   * @param window its key
   * @param tenant whose
   */
  record Sign(UUID window, TenantCode tenant) {}

  void insert(UUID window, TenantCode tenant, UUID supporter, Instant endsAt) {
    database.update(
        """
        insert into support_sign (id, tenant_code, supporter_id, ends_at)
        values (?, ?, ?, ?)
        """,
        window,
        tenant.value(),
        supporter,
        endsAt);
  }

  /** Where there may be a window for this supporter, the one that ends first on top. */
  List<Sign> of(UUID supporter, Instant now) {
    return database.list(
        """
          select id, tenant_code
            from support_sign
           where supporter_id = ? and ends_at > ?
        order by ends_at, id
        """,
        row -> new Sign(row.uuid("id"), new TenantCode(row.text("tenant_code"))),
        supporter,
        now);
  }

  Optional<TenantCode> tenant(UUID window, UUID supporter) {
    return database.first(
        "select tenant_code from support_sign where id = ? and supporter_id = ?",
        row -> new TenantCode(row.text("tenant_code")),
        window,
        supporter);
  }
}
