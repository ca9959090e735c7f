package id.talenta.agreement;

import id.talenta.platform.Ids;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agreements with their signatures and events, in the host's schema. */
@Singleton
class AgreementRepository {
  private final Database database;

  AgreementRepository(Database database) {
    this.database = database;
  }

  /**
   * Enters an agreement.
   *
   * @return false when there is one with this partner that is not over
   */
  boolean insert(UUID id, Partner partner, AgreementContents contents, Instant createdAt) {
    return database.update(
            """
            insert into agreement (id, partner_code, partner_name, partner_office, stage, object, scope_items,
                                   cost, contact, people_quota, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
            """,
            id,
            partner.code().value(),
            partner.name(),
            partner.office(),
            AgreementStage.EXPLORATION,
            contents.object(),
            scope(contents),
            contents.cost(),
            contents.contact(),
            contents.peopleQuota(),
            createdAt)
        == 1;
  }

  Optional<Agreement> find(UUID id) {
    return database.first("select * from agreement where id = ?", this::agreement, id);
  }

  /**
   * Writes how far an agreement has come and what was agreed.
   *
   * @return false when somebody else changed it first
   */
  boolean update(UUID id, int version, AgreementState state) {
    var contents = state.contents();
    return database.update(
            """
            update agreement
               set stage = ?, number = ?, object = ?, scope_items = ?, starts_on = ?, ends_on = ?, cost = ?,
                   contact = ?, people_quota = ?, version = version + 1
             where id = ?
               and version = ?
            """,
            state.stage(),
            contents.number(),
            contents.object(),
            scope(contents),
            contents.term().map(Term::startsOn),
            contents.term().map(Term::endsOn),
            contents.cost(),
            contents.contact(),
            contents.peopleQuota(),
            id,
            version)
        == 1;
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

  void insertSignature(UUID agreement, Signature signature) {
    database.update(
        """
        insert into agreement_signature (id, agreement_id, party, signatory, office, mandate, signed_on, document_id)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        Ids.next(),
        agreement,
        signature.party(),
        signature.signatory(),
        signature.office(),
        signature.mandate(),
        signature.signedOn(),
        signature.documentId());
  }

  void insertEvent(
      UUID agreement, Optional<AgreementStage> from, AgreementEvent event, Actor actor) {
    database.update(
        """
        insert into agreement_event (id, agreement_id, action, from_stage, to_stage, occurred_on, note, document_id,
                                     actor_id, actor_name, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        event.id(),
        agreement,
        event.action(),
        from,
        event.stage(),
        event.occurredOn(),
        event.note(),
        event.documentId(),
        actor.accountId(),
        event.actorName(),
        event.recordedAt());
  }

  /** What happened, the newest first. */
  List<AgreementEvent> events(UUID agreement) {
    return database.list(
        """
          select *
            from agreement_event
           where agreement_id = ?
        order by recorded_at desc, id desc
        """,
        row ->
            new AgreementEvent(
                row.uuid("id"),
                row.optionalConstant("action", AgreementAction.class),
                row.constant("to_stage", AgreementStage.class),
                row.date("occurred_on"),
                row.text("note"),
                row.optionalUuid("document_id"),
                row.text("actor_name"),
                row.instant("recorded_at")),
        agreement);
  }

  private Agreement agreement(Row row) {
    var id = row.uuid("id");
    var stage = row.constant("stage", AgreementStage.class);
    return new Agreement(
        id,
        partner(row),
        new AgreementState(stage, contents(row), signatures(id), wasActive(id)),
        row.optionalUuid("provisioning_job"),
        row.optionalText("administrator_username")
            .map(username -> new FirstAdministrator(username, row.text("administrator_name"))),
        row.instant("created_at"),
        row.integer("version"));
  }

  private List<Signature> signatures(UUID agreement) {
    return database.list(
        """
          select *
            from agreement_signature
           where agreement_id = ?
        order by party
        """,
        row ->
            new Signature(
                row.constant("party", Party.class),
                row.text("signatory"),
                row.text("office"),
                row.text("mandate"),
                row.date("signed_on"),
                row.uuid("document_id")),
        agreement);
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

  private static AgreementContents contents(Row row) {
    return new AgreementContents(
        row.optionalText("number"),
        row.text("object"),
        row.textList("scope_items").stream().map(ScopeItem::valueOf).collect(Collectors.toSet()),
        row.optionalDate("starts_on").map(start -> new Term(start, row.date("ends_on"))),
        row.text("cost"),
        row.text("contact"),
        row.integer("people_quota"));
  }

  private static String[] scope(AgreementContents contents) {
    return contents.scopeItems().stream().sorted().map(Enum::name).toArray(String[]::new);
  }
}
