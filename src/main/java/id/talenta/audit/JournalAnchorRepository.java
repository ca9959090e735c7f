package id.talenta.audit;

import id.talenta.audit.core.Hash;
import id.talenta.platform.database.Database;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Copies of the tenants' last entries, in the host's schema, out of the tenants' reach. */
@Singleton
class JournalAnchorRepository {
  private final Database database;

  JournalAnchorRepository(Database database) {
    this.database = database;
  }

  void insert(TenantCode tenant, JournalHead head, Instant anchoredAt) {
    database.update(
        """
        insert into journal_anchor (tenant_code, sequence, hash, anchored_at)
        values (?, ?, ?, ?)
            on conflict (tenant_code, sequence) do nothing
        """,
        tenant.value(),
        head.sequence(),
        head.hash().bytes(),
        anchoredAt);
  }

  /** The tenant's anchors after this number, in order. */
  List<JournalHead> after(TenantCode tenant, long sequence, int limit) {
    return database.list(
        """
          select sequence, hash
            from journal_anchor
           where tenant_code = ?
             and sequence > ?
        order by sequence
           limit ?
        """,
        row -> new JournalHead(row.longValue("sequence"), Hash.of(row.bytes("hash"))),
        tenant.value(),
        sequence,
        limit);
  }

  /** All the tenant's anchors, in order. */
  List<JournalAnchor> all(TenantCode tenant) {
    return database.list(
        """
          select sequence, hash, anchored_at
            from journal_anchor
           where tenant_code = ?
        order by sequence
        """,
        row ->
            new JournalAnchor(
                new JournalHead(row.longValue("sequence"), Hash.of(row.bytes("hash"))),
                row.instant("anchored_at")),
        tenant.value());
  }

  int delete(TenantCode tenant) {
    return database.update("delete from journal_anchor where tenant_code = ?", tenant.value());
  }

  List<TenantCode> activeTenants() {
    return database.list(
        "select code from tenant where state in ('ACTIVE', 'SUSPENDED') order by code",
        row -> new TenantCode(row.text("code")));
  }
}
