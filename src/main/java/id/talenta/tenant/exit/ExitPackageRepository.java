package id.talenta.tenant.exit;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registry of packages, in the host's schema. */
@Singleton
class ExitPackageRepository {
  private final Database database;

  ExitPackageRepository(Database database) {
    this.database = database;
  }

  /** What a package is encrypted with. */
  record Recipient(byte[] key, String fingerprint) {}

  void insert(ExitPackage made, byte[] recipientKey, UUID startedBy) {
    database.update(
        """
        insert into exit_package (id, tenant_code, state, in_host_scope, fingerprint, recipient_key,
                                  started_by, started_at)
        values (?, ?, 'MAKING', ?, ?, ?, ?, ?)
        """,
        made.id(),
        made.tenant().value(),
        made.inHostScope(),
        made.fingerprint(),
        recipientKey,
        startedBy,
        made.startedAt());
  }

  void putJob(UUID id, UUID job) {
    database.update("update exit_package set job_id = ? where id = ?", job, id);
  }

  void ready(UUID id, ExitPackage.Made made) {
    database.update(
        """
        update exit_package
           set state = 'READY', finished_at = ?, expires_at = ?, size_bytes = ?, sha256 = ?,
               rows_total = ?, documents = ?, journal_head = ?
         where id = ?
        """,
        made.at(),
        made.expiresAt(),
        made.sizeBytes(),
        HexFormat.of().parseHex(made.sha256()),
        made.rows(),
        made.documents(),
        made.journalEntries(),
        id);
  }

  void end(UUID id, ExitPackageState state) {
    database.update("update exit_package set state = ? where id = ?", state, id);
  }

  void fetched(UUID id, Instant at) {
    database.update(
        "update exit_package set fetched_at = coalesce(fetched_at, ?) where id = ?", at, id);
  }

  void handOver(UUID id, Instant at, String receiver) {
    database.update(
        "update exit_package set handed_over_at = ?, receiver = ? where id = ?", at, receiver, id);
  }

  int deleteAll(TenantCode tenant) {
    return database.update("delete from exit_package where tenant_code = ?", tenant.value());
  }

  Optional<ExitPackage> find(TenantCode tenant, UUID id) {
    return database.first(
        "select * from exit_package where tenant_code = ? and id = ?",
        ExitPackageRepository::exitPackage,
        tenant.value(),
        id);
  }

  Optional<Recipient> recipient(UUID id) {
    return database.first(
        "select recipient_key, fingerprint from exit_package where id = ?",
        row -> new Recipient(row.bytes("recipient_key"), row.text("fingerprint")),
        id);
  }

  /** The part that encrypts of a key that the tenant itself had a package made for, the newest. */
  Optional<Recipient> ownRecipient(TenantCode tenant, String fingerprint) {
    return database.first(
        """
          select recipient_key, fingerprint
            from exit_package
           where tenant_code = ?
             and fingerprint = ?
             and not in_host_scope
        order by started_at desc
           limit 1
        """,
        row -> new Recipient(row.bytes("recipient_key"), row.text("fingerprint")),
        tenant.value(),
        fingerprint);
  }

  List<ExitPackage> list(TenantCode tenant, int limit) {
    return database.list(
        "select * from exit_package where tenant_code = ? order by started_at desc limit ?",
        ExitPackageRepository::exitPackage,
        tenant.value(),
        limit);
  }

  List<ExitPackage> expired(Instant now) {
    return database.list(
        "select * from exit_package where state = 'READY' and expires_at < ?",
        ExitPackageRepository::exitPackage,
        now);
  }

  private static ExitPackage exitPackage(Row row) {
    return new ExitPackage(
        row.uuid("id"),
        new TenantCode(row.text("tenant_code")),
        row.constant("state", ExitPackageState.class),
        row.optionalUuid("job_id"),
        row.bool("in_host_scope"),
        row.text("fingerprint"),
        row.instant("started_at"),
        row.optionalInstant("finished_at").map(at -> made(row, at)),
        row.optionalInstant("fetched_at"),
        row.optionalInstant("handed_over_at")
            .map(at -> new ExitPackage.HandOver(at, row.text("receiver"))));
  }

  private static ExitPackage.Made made(Row row, Instant at) {
    return new ExitPackage.Made(
        at,
        row.instant("expires_at"),
        row.longValue("size_bytes"),
        HexFormat.of().formatHex(row.bytes("sha256")),
        row.longValue("rows_total"),
        row.integer("documents"),
        row.longValue("journal_head"));
  }
}
