package id.talenta.tenant.erasure;

import id.talenta.audit.JournalHead;
import id.talenta.audit.core.Hash;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Erasures, in the host's schema. */
@Singleton
class ErasureRepository {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Database database;

  ErasureRepository(Database database) {
    this.database = database;
  }

  void insert(Erasure erasure) {
    database.update(
        """
        insert into erasure (id, tenant_code, tenant_name, stage, package_sha256, waiver, counts, journal_sequence,
                             journal_hash, journal_intact, erased_by, erased_by_name, begun_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        erasure.id(),
        erasure.tenant().value(),
        erasure.tenantName(),
        erasure.stage(),
        erasure.packageSha256().map(HexFormat.of()::parseHex).orElse(null),
        erasure.waiver(),
        Json.of(JSON.writeValueAsString(erasure.counts())),
        erasure.journalHead().sequence(),
        erasure.journalHead().hash().bytes(),
        erasure.journalIntact(),
        erasure.erasedBy(),
        erasure.erasedByName(),
        erasure.begunAt());
  }

  void putJob(UUID id, UUID job) {
    database.update("update erasure set job_id = ? where id = ?", job, id);
  }

  void putStage(UUID id, ErasureStage stage) {
    database.update("update erasure set stage = ? where id = ?", stage, id);
  }

  void finish(UUID id, Erasure.Certificate certificate) {
    database.update(
        """
        update erasure
           set stage = 'DONE', finished_at = ?, statement = ?, signature = ?, public_key = ?, document_id = ?
         where id = ?
        """,
        certificate.finishedAt(),
        certificate.statement(),
        Base64.getDecoder().decode(certificate.signature()),
        Base64.getDecoder().decode(certificate.publicKey()),
        certificate.document(),
        id);
  }

  Optional<Erasure> find(UUID id) {
    return database.first("select * from erasure where id = ?", ErasureRepository::erasure, id);
  }

  /** The tenant's last erasure, done or not. */
  Optional<Erasure> latest(TenantCode tenant) {
    return database.first(
        "select * from erasure where tenant_code = ? order by begun_at desc limit 1",
        ErasureRepository::erasure,
        tenant.value());
  }

  /** Takes the lanes of the tenant's jobs from the scheduler. */
  int deleteScheduled(TenantCode tenant) {
    return database.update(
        """
        delete from scheduled_tasks
         where task_name = 'job-lane'
           and starts_with(task_instance, ? || '#')
        """,
        tenant.value());
  }

  private static Erasure erasure(Row row) {
    return new Erasure(
        row.uuid("id"),
        new TenantCode(row.text("tenant_code")),
        row.text("tenant_name"),
        row.constant("stage", ErasureStage.class),
        row.optionalUuid("job_id"),
        row.optionalText("package_sha256").map(ignored -> hex(row, "package_sha256")),
        row.text("waiver"),
        JSON.readValue(row.text("counts"), ErasureCounts.class),
        new JournalHead(row.longValue("journal_sequence"), Hash.of(row.bytes("journal_hash"))),
        row.bool("journal_intact"),
        row.uuid("erased_by"),
        row.text("erased_by_name"),
        row.instant("begun_at"),
        row.optionalInstant("finished_at")
            .map(
                at ->
                    new Erasure.Certificate(
                        at,
                        row.text("statement"),
                        base64(row, "signature"),
                        base64(row, "public_key"),
                        row.uuid("document_id"))));
  }

  private static String hex(Row row, String column) {
    return HexFormat.of().formatHex(row.bytes(column));
  }

  private static String base64(Row row, String column) {
    return Base64.getEncoder().encodeToString(row.bytes(column));
  }
}
