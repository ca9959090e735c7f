package id.talenta.agreement.golive;

import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.database.Database;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the tasks of every tenant stand, in the host's schema. */
@Singleton
class GoLiveRepository {
  private final Database database;

  GoLiveRepository(Database database) {
    this.database = database;
  }

  /**
   * What is kept of a task.
   *
   * @param done whether it is done
   * @param office in which office somebody said so
   * @param doneOn since when
   */
  record Kept(boolean done, Optional<String> office, Optional<LocalDate> doneOn) {
    static final Kept OPEN = new Kept(false, Optional.empty(), Optional.empty());
  }

  Map<GoLiveTask, Kept> find(TenantCode tenant) {
    var kept = new EnumMap<GoLiveTask, Kept>(GoLiveTask.class);
    database.list(
        "select * from go_live_task where tenant_code = ?",
        row ->
            kept.put(
                row.constant("task", GoLiveTask.class),
                new Kept(
                    row.bool("done"), row.optionalText("office"), row.optionalDate("done_on"))),
        tenant.value());
    return kept;
  }

  /** Until the end of the transaction nobody else changes how this tenant's tasks stand. */
  void lock(TenantCode tenant) {
    database.first(
        "select code from tenant where code = ? for update",
        row -> row.text("code"),
        tenant.value());
  }

  void put(TenantCode tenant, GoLiveTask task, Kept kept, Instant at) {
    database.update(
        """
        insert into go_live_task (tenant_code, task, done, office, done_on, updated_at)
        values (?, ?, ?, ?, ?, ?)
            on conflict (tenant_code, task) do update
           set done = excluded.done,
               office = excluded.office,
               done_on = case when excluded.done
                              then coalesce(go_live_task.done_on, excluded.done_on) end,
               updated_at = excluded.updated_at
        """,
        tenant.value(),
        task,
        kept.done(),
        kept.office(),
        kept.doneOn(),
        at);
  }

  /** To how many percent a region's evidence has to be complete. */
  int evidenceTarget(TenantCode tenant) {
    return database
        .first(
            "select evidence_percent from go_live_target where tenant_code = ?",
            row -> row.integer("evidence_percent"),
            tenant.value())
        .orElse(GoLiveTask.ENOUGH_EVIDENCE);
  }

  void putEvidenceTarget(TenantCode tenant, int percent) {
    database.update(
        """
        insert into go_live_target (tenant_code, evidence_percent)
        values (?, ?)
            on conflict (tenant_code) do update
           set evidence_percent = excluded.evidence_percent
        """,
        tenant.value(),
        percent);
  }

  /** Tenants with an agreement in force that are not live yet. */
  List<TenantCode> onTheirWay() {
    return database.list(
        """
          select tenant.code
            from tenant
           where tenant.state = 'ACTIVE'
             and exists (select from agreement
                          where agreement.partner_code = tenant.code
                            and agreement.stage in ('ACTIVE', 'EXPIRING'))
             and not exists (select from go_live_task
                              where go_live_task.tenant_code = tenant.code
                                and go_live_task.task = 'APPROVED_BY_HOST'
                                and go_live_task.done)
        order by tenant.code
        """,
        row -> new TenantCode(row.text("code")));
  }

  /** Share of people with evidence, in percent, where the group is large enough to be shown. */
  Optional<BigDecimal> evidence(TenantCode tenant) {
    return database
        .list(
            "select evidence_completeness from tenant_status where tenant_code = ?",
            row -> row.optionalDecimal("evidence_completeness"),
            tenant.value())
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }
}
