package id.talenta.agreement;

import id.talenta.audit.SubjectName;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantState;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of agreements: filtered, ordered, page by page. */
@Singleton
class AgreementListRepository {
  /** The partners of those of these agreements that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
        select id, partner_name from agreement where id = any (?)
        """,
        row ->
            names.put(
                row.uuid("id"),
                SubjectName.at(row.text("partner_name"), "kerja-sama/" + row.uuid("id"))),
        (Object) keys);
    return names;
  }

  private static final String[] STAGES =
      Arrays.stream(AgreementStage.values()).map(Enum::name).toArray(String[]::new);
  private static final String[] OVER =
      Arrays.stream(AgreementStage.values())
          .filter(AgreementStage::isOver)
          .map(Enum::name)
          .toArray(String[]::new);

  private final Database database;

  AgreementListRepository(Database database) {
    this.database = database;
  }

  List<AgreementLine> list(AgreementFilter filter, AgreementSort sort, int offset, int limit) {
    return database.list(
        Sql.of(
                """
                   select agreement.*,
                          step.occurred_on as since,
                          tenant.state as tenant_state,
                          array(select party
                                  from agreement_signature
                                 where agreement_id = agreement.id) as parties,
                          array(select task
                                  from go_live_task
                                 where tenant_code = agreement.partner_code
                                   and done) as tasks,
                          tenant_status.evidence_completeness
                     from agreement
                     join lateral (select occurred_on
                                     from agreement_event
                                    where agreement_id = agreement.id
                                 order by recorded_at desc, id desc
                                    limit 1) step on true
                left join tenant on tenant.code = agreement.partner_code
                left join tenant_status on tenant_status.tenant_code = agreement.partner_code
                """)
            .add(narrowed(filter))
            .add(ordered(sort))
            .add("offset ? limit ?", offset, limit),
        AgreementListRepository::line);
  }

  int count(AgreementFilter filter) {
    return database.one(
        Sql.of("select cast(count(*) as int) as number from agreement").add(narrowed(filter)),
        row -> row.integer("number"));
  }

  /** Partners of agreements that are not over. */
  List<TenantCode> openPartners() {
    return database.list(
        "select partner_code from agreement where stage <> all(?)",
        row -> new TenantCode(row.text("partner_code")),
        (Object) OVER);
  }

  int onTheirWay() {
    return database.one(
        """
        select cast(count(*) as int) as number
          from agreement
         where stage in ('ACTIVE', 'EXPIRING')
           and not exists (select from go_live_task
                            where tenant_code = agreement.partner_code
                              and task = 'APPROVED_BY_HOST'
                              and done)
        """,
        row -> row.integer("number"));
  }

  int leaving() {
    return database.one(
        """
        select cast(count(*) as int) as number
          from agreement
         where stage in ('EXPIRED', 'ENDED', 'HANDED_OVER')
           and exists (select from agreement_event
                        where agreement_id = agreement.id
                          and to_stage = 'ACTIVE')
        """,
        row -> row.integer("number"));
  }

  Map<AgreementStage, Integer> stages() {
    var counts = new EnumMap<AgreementStage, Integer>(AgreementStage.class);
    database.list(
        "select stage, cast(count(*) as int) as number from agreement group by stage",
        row -> counts.put(row.constant("stage", AgreementStage.class), row.integer("number")));
    return counts;
  }

  private static Sql narrowed(AgreementFilter filter) {
    var text = "%" + filter.text().strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    return Sql.of("where true")
        .addIf(
            !filter.text().isBlank(),
            """
              and (agreement.partner_name ilike ?
                   or agreement.partner_code ilike ?
                   or agreement.number ilike ?)
            """,
            text,
            text,
            text)
        .addIf(
            !filter.stages().isEmpty(),
            "and agreement.stage = any(?)",
            (Object) filter.stages().stream().map(Enum::name).toArray(String[]::new));
  }

  private static Sql ordered(AgreementSort sort) {
    return switch (sort) {
      case WAITING_LONGEST ->
          Sql.of(
              "order by agreement.stage = any(?), agreement.stage in ('ACTIVE', 'EXPIRING'), since,"
                  + " agreement.id",
              (Object) OVER);
      case PARTNER -> Sql.of("order by agreement.partner_name, agreement.id");
      case PARTNER_LAST -> Sql.of("order by agreement.partner_name desc, agreement.id");
      case STAGE ->
          Sql.of(
              "order by array_position(?, agreement.stage), since, agreement.id", (Object) STAGES);
      case STAGE_LAST ->
          Sql.of(
              "order by array_position(?, agreement.stage) desc, since, agreement.id",
              (Object) STAGES);
      case NEWEST -> Sql.of("order by since desc, agreement.id desc");
    };
  }

  private static AgreementLine line(Row row) {
    return new AgreementLine(
        row.uuid("id"),
        new Partner(
            new TenantCode(row.text("partner_code")),
            row.text("partner_name"),
            row.text("partner_office")),
        row.optionalText("number"),
        row.constant("stage", AgreementStage.class),
        row.textList("parties").stream().map(Party::valueOf).collect(Collectors.toSet()),
        row.date("since"),
        row.optionalDate("ends_on"),
        row.integer("people_quota"),
        row.optionalConstant("tenant_state", TenantState.class),
        row.optionalText("administrator_username").isPresent(),
        row.textList("tasks").stream().map(GoLiveTask::valueOf).collect(Collectors.toSet()),
        row.optionalDecimal("evidence_completeness"));
  }
}
