package id.talenta.fleet;

import id.talenta.agreement.AgreementStage;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Governments, agreements and figures in the host's schema. */
@Singleton
class FleetRepository {
  private static final Duration LONG = Duration.ofDays(182);

  private final Database database;
  private final Migrator migrator;
  private final Clock clock;

  FleetRepository(Database database, Migrator migrator, Clock clock) {
    this.database = database;
    this.migrator = migrator;
    this.clock = clock;
  }

  List<FleetLine> list(FleetFilter filter, FleetSort sort, int offset, int limit) {
    return database.list(
        Sql.of("with")
            .add(lines())
            .add("select * from line")
            .add(narrowed(filter))
            .add(ordered(sort))
            .add("offset ? limit ?", offset, limit),
        FleetRepository::line);
  }

  int count(FleetFilter filter) {
    return database.one(
        Sql.of("with")
            .add(lines())
            .add("select count(*)::int as number from line")
            .add(narrowed(filter)),
        row -> row.integer("number"));
  }

  FleetTotals totals() {
    var states = new EnumMap<TenantState, Integer>(TenantState.class);
    var stages = new EnumMap<AgreementStage, Integer>(AgreementStage.class);
    database.list(
        Sql.of("with")
            .add(lines())
            .add("select state, stage, count(*)::int as number from line group by state, stage"),
        row -> {
          var number = row.integer("number");
          states.merge(row.constant("state", TenantState.class), number, Integer::sum);
          row.optionalConstant("stage", AgreementStage.class)
              .ifPresent(stage -> stages.merge(stage, number, Integer::sum));
          return number;
        });
    return database.one(
        Sql.of("with")
            .add(lines())
            .add(
                """
                select count(*) filter (where is_behind)::int as behind,
                       count(*) filter (where has_failed_jobs)::int as failing,
                       count(*) filter (where is_not_mapped)::int as not_mapped,
                       count(*) filter (where has_open_steps)::int as open_steps,
                       count(*) filter (where is_near_quota)::int as near_quota,
                       count(*) filter (where is_drifted)::int as drifted,
                       coalesce(sum(people), 0)::bigint as people,
                       coalesce(sum(boxed_people), 0)::bigint as boxed_people,
                       coalesce(sum(failed_jobs), 0)::bigint as failed_jobs,
                       coalesce(sum(storage_bytes), 0)::bigint as storage_bytes
                  from line
                """),
        row -> totals(row, states, stages));
  }

  private static FleetTotals totals(
      Row row, Map<TenantState, Integer> states, Map<AgreementStage, Integer> stages) {
    return new FleetTotals(
        states,
        Map.of(
            FleetMark.BEHIND, row.integer("behind"),
            FleetMark.FAILED_JOBS, row.integer("failing"),
            FleetMark.NOT_MAPPED, row.integer("not_mapped"),
            FleetMark.OPEN_STEPS, row.integer("open_steps"),
            FleetMark.NEAR_QUOTA, row.integer("near_quota"),
            FleetMark.DRIFTED, row.integer("drifted")),
        stages,
        row.longValue("people"),
        row.longValue("boxed_people"),
        row.longValue("failed_jobs"),
        row.longValue("storage_bytes"));
  }

  /** Each government with the latest of its agreements, its figures and its marks. */
  private Sql lines() {
    var version = migrator.tenantChangeLog().version();
    return Sql.of(
        """
        latest as (
             select distinct on (partner_code) partner_code, stage, people_quota, storage_quota_mb
               from agreement
           order by partner_code, created_at desc, id
        ),
        present as (
          select tenant.*,
                 state not in ('PROVISIONING', 'ERASED') and schema_version <> ? as is_behind
            from tenant
        ),
        line as (
             select t.code, t.name, t.schema_version, t.is_behind, a.stage, a.people_quota,
                    case when t.is_behind and t.state in ('ACTIVE', 'SUSPENDED') then 'MAINTENANCE'
                         else t.state
                    end as state,
                    s.people, s.boxed_people, s.last_mapping_at, s.evidence_completeness,
                    s.open_checklist_items, s.failed_jobs, s.storage_bytes, s.configuration_drift, s.updated_at,
                    coalesce(s.failed_jobs > 0, false) as has_failed_jobs,
                    coalesce(s.open_checklist_items > 0, false) as has_open_steps,
                    coalesce(s.configuration_drift > 0, false) as is_drifted,
                    t.state = 'ACTIVE' and coalesce(s.last_mapping_at < ?, true) as is_not_mapped,
                    coalesce(s.people * 10 >= a.people_quota * 9::bigint, false)
                      or coalesce(s.storage_bytes * 10 >= a.storage_quota_mb * 9437184::bigint, false)
                        as is_near_quota
               from present t
          left join latest a on a.partner_code = t.code
          left join tenant_status s on s.tenant_code = t.code
        )
        """,
        version,
        clock.instant().minus(LONG));
  }

  private static Sql narrowed(FleetFilter filter) {
    var text = "%" + filter.text().strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    var marks = filter.marks();
    return Sql.of("where true")
        .addIf(!filter.text().isBlank(), "and (name ilike ? or code ilike ?)", text, text)
        .addIf(
            filter.stage().isPresent(), "and stage = ?", filter.stage().map(Enum::name).orElse(""))
        .addIf(
            !filter.states().isEmpty(),
            "and state = any (?)",
            (Object) filter.states().stream().map(Enum::name).toArray(String[]::new))
        .addIf(marks.contains(FleetMark.BEHIND), "and is_behind")
        .addIf(marks.contains(FleetMark.FAILED_JOBS), "and has_failed_jobs")
        .addIf(marks.contains(FleetMark.NOT_MAPPED), "and is_not_mapped")
        .addIf(marks.contains(FleetMark.OPEN_STEPS), "and has_open_steps")
        .addIf(marks.contains(FleetMark.NEAR_QUOTA), "and is_near_quota")
        .addIf(marks.contains(FleetMark.DRIFTED), "and is_drifted");
  }

  private static Sql ordered(FleetSort sort) {
    var by =
        switch (sort.by()) {
          case NAME -> Sql.of("order by name");
          case PEOPLE -> Sql.of("order by people");
          case LAST_MAPPING -> Sql.of("order by last_mapping_at");
          case COMPLETENESS -> Sql.of("order by evidence_completeness");
          case OPEN_STEPS -> Sql.of("order by open_checklist_items");
          case FAILED_JOBS -> Sql.of("order by failed_jobs");
          case STORAGE -> Sql.of("order by storage_bytes");
        };
    return by.addIf(sort.descending(), "desc").add("nulls last, name, code");
  }

  private static FleetLine line(Row row) {
    return new FleetLine(
        new TenantCode(row.text("code")),
        row.text("name"),
        row.constant("state", TenantState.class),
        row.optionalConstant("stage", AgreementStage.class),
        row.text("schema_version"),
        !row.bool("is_behind"),
        row.optionalInteger("people_quota"),
        row.optionalInstant("updated_at")
            .map(
                readAt ->
                    new FleetLine.Figures(
                        row.optionalLong("people"),
                        row.optionalLong("boxed_people"),
                        row.optionalInstant("last_mapping_at"),
                        row.optionalDecimal("evidence_completeness"),
                        row.optionalInteger("open_checklist_items"),
                        row.optionalInteger("failed_jobs"),
                        row.optionalLong("storage_bytes"),
                        row.optionalInteger("configuration_drift"),
                        readAt)));
  }
}
