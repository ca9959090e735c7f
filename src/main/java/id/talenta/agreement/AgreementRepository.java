package id.talenta.agreement;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.AgreementQuotas;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agreements, in the host's schema. */
@Singleton
class AgreementRepository {
  private final Database database;
  private final AgreementPartsRepository parts;

  AgreementRepository(Database database, AgreementPartsRepository parts) {
    this.database = database;
    this.parts = parts;
  }

  /** What every partner of an agreement in force may use. */
  Map<TenantCode, AgreementQuotas> quotasInForce() {
    var quotas = new HashMap<TenantCode, AgreementQuotas>();
    database.list(
        "select * from agreement where stage in ('ACTIVE', 'EXPIRING')",
        row -> quotas.put(new TenantCode(row.text("partner_code")), quotas(row)));
    return quotas;
  }

  /** Agreements in force whose last day is this one or an earlier one. */
  List<UUID> inForceUntil(LocalDate lastDay) {
    return database.list(
        """
          select id
            from agreement
           where stage in ('ACTIVE', 'EXPIRING')
             and ends_on <= ?
        order by ends_on, id
        """,
        row -> row.uuid("id"),
        lastDay);
  }

  /**
   * Enters an agreement whose contents are open.
   *
   * @return false when there is one with this partner that is not over
   */
  boolean insert(UUID id, Partner partner, AgreementContents contents, Instant createdAt) {
    return database.update(
            """
            insert into agreement (id, partner_code, partner_name, partner_office, stage, object, scope_items,
                                   cost, people_quota, storage_quota_mb, requests_per_minute_quota, councils,
                                   created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
            """,
            id,
            partner.code().value(),
            partner.name(),
            partner.office(),
            AgreementStage.EXPLORATION,
            contents.object(),
            names(contents.scopeItems()),
            contents.cost(),
            contents.quotas().people(),
            contents.quotas().storageMegabytes(),
            contents.quotas().requestsPerMinute(),
            names(contents.councils()),
            createdAt)
        == 1;
  }

  Optional<Agreement> find(UUID id) {
    return database.first("select * from agreement where id = ?", this::agreement, id);
  }

  /**
   * The agreement, kept from others until the transaction ends: its parts are read by statements of
   * their own, and a step taken between them would be seen in half.
   */
  Optional<Agreement> findForUpdate(UUID id) {
    return database.first("select * from agreement where id = ? for update", this::agreement, id);
  }

  /** The agreement with this partner that was entered last, of those that were ever in force. */
  Optional<Agreement> findLatest(TenantCode partner) {
    return database.first(
        """
          select *
            from agreement
           where partner_code = ?
             and exists (select from agreement_event
                          where agreement_id = agreement.id
                            and to_stage = 'ACTIVE')
        order by created_at desc, id desc
           limit 1
        """,
        this::agreement,
        partner.value());
  }

  /**
   * Writes how far an agreement has come and what was agreed.
   *
   * @return false when somebody else changed it first
   */
  boolean update(UUID id, int version, AgreementState state) {
    var contents = state.contents();
    var isChanged =
        database.update(
                """
                update agreement
                   set stage = ?, number = ?, object = ?, scope_items = ?, starts_on = ?, ends_on = ?, cost = ?,
                       people_quota = ?, storage_quota_mb = ?, requests_per_minute_quota = ?, councils = ?,
                       version = version + 1
                 where id = ?
                   and version = ?
                """,
                state.stage(),
                contents.number(),
                contents.object(),
                names(contents.scopeItems()),
                contents.term().map(Term::startsOn),
                contents.term().map(Term::endsOn),
                contents.cost(),
                contents.quotas().people(),
                contents.quotas().storageMegabytes(),
                contents.quotas().requestsPerMinute(),
                names(contents.councils()),
                id,
                version)
            == 1;
    if (isChanged) {
      parts.put(id, state);
    }
    return isChanged;
  }

  /**
   * Notes the job that sets up the tenant.
   *
   * @return false when somebody else changed the agreement first
   */
  boolean putProvisioning(UUID id, int version, UUID job) {
    return database.update(
            """
            update agreement
               set provisioning_job = ?, version = version + 1
             where id = ?
               and version = ?
            """,
            job,
            id,
            version)
        == 1;
  }

  /**
   * Notes the first administrator.
   *
   * @return false when one was noted before
   */
  boolean putAdministrator(UUID id, FirstAdministrator administrator) {
    return database.update(
            """
            update agreement
               set administrator_username = ?, administrator_name = ?, version = version + 1
             where id = ?
               and administrator_username is null
            """,
            administrator.username(),
            administrator.name(),
            id)
        == 1;
  }

  void removeAdministrator(UUID id) {
    database.update(
        """
        update agreement
           set administrator_username = null, administrator_name = null, version = version + 1
         where id = ?
        """,
        id);
  }

  /** Forgets the administrators of this partner's tenant, and says how many there were. */
  int forgetAdministrators(TenantCode partner) {
    return database.update(
        """
        update agreement
           set administrator_username = null, administrator_name = null, version = version + 1
         where partner_code = ?
           and administrator_username is not null
        """,
        partner.value());
  }

  private Agreement agreement(Row row) {
    var id = row.uuid("id");
    var stage = row.constant("stage", AgreementStage.class);
    return new Agreement(
        id,
        partner(row),
        new AgreementState(
            stage, contents(id, row), parts.signatures(id), parts.approvals(id), wasActive(id)),
        row.optionalUuid("provisioning_job"),
        row.optionalText("administrator_username")
            .map(username -> new FirstAdministrator(username, row.text("administrator_name"))),
        row.instant("created_at"),
        row.integer("version"));
  }

  private boolean wasActive(UUID agreement) {
    return database.one(
        "select exists (select from agreement_event where agreement_id = ? and to_stage = 'ACTIVE')"
            + " as active",
        row -> row.bool("active"),
        agreement);
  }

  private static Partner partner(Row row) {
    return new Partner(
        new TenantCode(row.text("partner_code")),
        row.text("partner_name"),
        row.text("partner_office"));
  }

  private AgreementContents contents(UUID id, Row row) {
    return new AgreementContents(
        row.optionalText("number"),
        row.text("object"),
        row.textList("scope_items").stream().map(ScopeItem::valueOf).collect(Collectors.toSet()),
        row.optionalDate("starts_on").map(start -> new Term(start, row.date("ends_on"))),
        row.text("cost"),
        parts.contacts(id),
        parts.clauses(id),
        quotas(row),
        row.textList("councils").stream().map(Party::valueOf).collect(Collectors.toSet()));
  }

  private static AgreementQuotas quotas(Row row) {
    return new AgreementQuotas(
        row.integer("people_quota"),
        row.integer("storage_quota_mb"),
        row.integer("requests_per_minute_quota"));
  }

  private static String[] names(Set<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(Comparator.comparing(Enum::ordinal))
        .map(Enum::name)
        .toArray(String[]::new);
  }
}
