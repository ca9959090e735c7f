package id.talenta.tenant;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The registry, in the host's schema. */
@Singleton
class TenantRepository {
  private final Database database;
  private final Migrator migrator;

  TenantRepository(Database database, Migrator migrator) {
    this.database = database;
    this.migrator = migrator;
  }

  /**
   * Enters a tenant that is set up, also again after it was erased; waits for whoever enters the
   * same one at this moment.
   *
   * @return false when there is one already
   */
  boolean insert(TenantCode code, String name, Instant createdAt) {
    return database.update(
            """
            insert into tenant (code, name, state, schema_version, created_at, state_since)
            values (?, ?, 'PROVISIONING', '', ?, ?)
                on conflict (code) do update
               set name = excluded.name,
                   state = excluded.state,
                   schema_version = excluded.schema_version,
                   created_at = excluded.created_at,
                   active_since = null,
                   state_since = excluded.state_since,
                   state_reason = '',
                   agreement_over_on = null,
                   read_only_since = null
             where tenant.state = 'ERASED'
            """,
            code.value(),
            name,
            createdAt,
            createdAt)
        == 1;
  }

  /** The tenant, held until the end of the transaction. */
  Optional<Tenant> locked(TenantCode code) {
    return database.first(
        "select * from tenant where code = ? for update", this::tenant, code.value());
  }

  void move(TenantCode code, TenantState state, StateReason reason, Instant at) {
    database.update(
        """
        update tenant
           set state = ?, state_reason = ?, agreement_over_on = ?, state_since = ?,
               read_only_since = case when ? then coalesce(read_only_since, ?) end
         where code = ?
        """,
        state,
        words(reason),
        agreementOver(reason),
        at,
        state.isReadOnly(),
        at,
        code.value());
  }

  private static String words(StateReason reason) {
    return switch (reason) {
      case StateReason.Written written -> written.text();
      case StateReason.AgreementOver ignored -> "";
    };
  }

  private static Optional<LocalDate> agreementOver(StateReason reason) {
    return switch (reason) {
      case StateReason.Written ignored -> Optional.empty();
      case StateReason.AgreementOver over -> Optional.of(over.on());
    };
  }

  Optional<TenantStatus> status(TenantCode code) {
    return database.first(
        "select * from tenant_status where tenant_code = ?",
        row ->
            new TenantStatus(
                row.optionalLong("people"),
                row.optionalLong("boxed_people"),
                row.optionalInstant("last_mapping_at"),
                row.optionalDecimal("evidence_completeness"),
                row.optionalInteger("open_checklist_items"),
                row.optionalInteger("failed_jobs"),
                row.optionalLong("storage_bytes"),
                row.optionalInteger("configuration_drift"),
                row.instant("updated_at")),
        code.value());
  }

  void deleteStatus(TenantCode code) {
    database.update("delete from tenant_status where tenant_code = ?", code.value());
  }

  /** Whether its erasure was begun. */
  boolean isBeingErased(TenantCode code) {
    return database.one(
        "select exists (select from erasure where tenant_code = ? and stage <> 'DONE') as found",
        row -> row.bool("found"),
        code.value());
  }

  void upgraded(TenantCode code, String schemaVersion, Instant activeSince) {
    database.update(
        """
        update tenant
           set schema_version = ?,
               state = case state when 'PROVISIONING' then 'ACTIVE' else state end,
               active_since = case state when 'PROVISIONING' then coalesce(active_since, ?)
                                         else active_since end,
               state_since = case state when 'PROVISIONING' then ? else state_since end
         where code = ?
        """,
        schemaVersion,
        activeSince,
        activeSince,
        code.value());
  }

  /** Those whose schema is not of this version, though it is still there. */
  List<Tenant> behind(String schemaVersion) {
    return database.list(
        "select * from tenant where schema_version <> ? and state <> 'ERASED' order by name",
        this::tenant,
        schemaVersion);
  }

  Optional<Tenant> find(TenantCode code) {
    return database.first("select * from tenant where code = ?", this::tenant, code.value());
  }

  List<Tenant> list() {
    return database.list("select * from tenant order by name", this::tenant);
  }

  /**
   * The tenants in use whose figures are the oldest, those never read first.
   *
   * @param fewest how many at least
   * @param rounds in how many rounds all are to be read
   */
  List<Tenant> statusDue(int fewest, int rounds) {
    var version = migrator.tenantChangeLog().version();
    return database.list(
        """
           select t.*
             from tenant t
        left join tenant_status s on s.tenant_code = t.code
            where t.state in ('ACTIVE', 'SUSPENDED')
              and t.schema_version = ?
         order by s.updated_at nulls first, t.created_at desc
            limit greatest(?, (select count(*) from tenant) / ? + 1)
        """,
        this::tenant,
        version,
        fewest,
        rounds);
  }

  void passStatus(TenantCode code, Instant at) {
    database.update(
        """
        insert into tenant_status (tenant_code, updated_at)
        values (?, ?)
            on conflict (tenant_code) do update
           set updated_at = excluded.updated_at
        """,
        code.value(),
        at);
  }

  void putStatus(TenantCode code, TenantStatus status) {
    database.update(
        """
        insert into tenant_status (tenant_code, people, boxed_people, last_mapping_at, evidence_completeness,
                                   open_checklist_items, failed_jobs, storage_bytes, configuration_drift,
                                   updated_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_code) do update
           set people = excluded.people,
               boxed_people = excluded.boxed_people,
               last_mapping_at = excluded.last_mapping_at,
               evidence_completeness = excluded.evidence_completeness,
               open_checklist_items = excluded.open_checklist_items,
               failed_jobs = excluded.failed_jobs,
               storage_bytes = excluded.storage_bytes,
               configuration_drift = excluded.configuration_drift,
               updated_at = excluded.updated_at
        """,
        code.value(),
        status.people(),
        status.boxedPeople(),
        status.lastMappingAt(),
        status.evidenceCompleteness(),
        status.openChecklistItems(),
        status.failedJobs(),
        status.storageBytes(),
        status.configurationDrift(),
        status.updatedAt());
  }

  private Tenant tenant(Row row) {
    return new Tenant(
        new TenantCode(row.text("code")),
        row.text("name"),
        state(row.constant("state", TenantState.class), row.text("schema_version")),
        row.text("schema_version"),
        row.instant("created_at"),
        row.optionalInstant("active_since"),
        row.instant("state_since"),
        reason(row),
        row.optionalInstant("read_only_since"));
  }

  private static StateReason reason(Row row) {
    return row.optionalDate("agreement_over_on")
        .<StateReason>map(StateReason.AgreementOver::new)
        .orElseGet(() -> new StateReason.Written(row.text("state_reason")));
  }

  /** A tenant whose schema is not that of this program is closed, whatever the registry says. */
  private TenantState state(TenantState registered, String schemaVersion) {
    var current = schemaVersion.equals(migrator.tenantChangeLog().version());
    var usable = registered == TenantState.ACTIVE || registered == TenantState.SUSPENDED;
    return usable && !current ? TenantState.MAINTENANCE : registered;
  }
}
