package id.talenta.demo;

import id.talenta.platform.Ids;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Remembers which regions of the demo are whole, in each region's own settings. */
@Singleton
class DemoRepository {
  private static final String NAME = "demo";
  private static final UUID SYSTEM = new UUID(0, 0);

  private final Database database;

  DemoRepository(Database database) {
    this.database = database;
  }

  /** Whether the region of the present scope was loaded to the end. */
  boolean isComplete() {
    return database.one(
        "select count(*) as entries from configuration where name = ?",
        row -> row.longValue("entries") > 0,
        NAME);
  }

  /** Notes that the region of the present scope was loaded to the end. */
  void complete(LocalDate madeFor, Instant at) {
    database.update(
        """
        insert into configuration (name, valid_from, version, text, content, change_id, recorded_at, recorded_by)
        values (?, ?, 1, '{}', ?, ?, ?, ?)
        """,
        NAME,
        madeFor,
        new Json("{}"),
        Ids.next(),
        at,
        SYSTEM);
  }

  /** Forgets the copies of the entries of a journal that was thrown away; in the host's scope. */
  void forgetAnchors(TenantCode tenant) {
    database.update("delete from journal_anchor where tenant_code = ?", tenant.value());
  }

  /** Names the first administrator of an agreement's region, whose account is made elsewhere. */
  void nameAdministrator(UUID agreement, DemoAccount account) {
    database.update(
        "update agreement set administrator_username = ?, administrator_name = ? where id = ?",
        account.username(),
        account.displayName(),
        agreement);
  }

  /** Notes that an account of the region was used. */
  void signedIn(DemoAccount account, Instant at) {
    database.update(
        "update account set last_signed_in_at = ? where username = ?", at, account.username());
  }
}
