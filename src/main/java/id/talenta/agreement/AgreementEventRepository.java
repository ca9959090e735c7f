package id.talenta.agreement;

import id.talenta.platform.database.Database;
import id.talenta.platform.scope.Actor;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened to agreements, in the host's schema. */
@Singleton
class AgreementEventRepository {
  private final Database database;

  AgreementEventRepository(Database database) {
    this.database = database;
  }

  void insert(UUID agreement, Optional<AgreementStage> from, AgreementEvent event, Actor actor) {
    database.update(
        """
        insert into agreement_event (id, agreement_id, action, from_stage, to_stage, occurred_on, note, document_id,
                                     changed, actor_id, actor_name, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        event.id(),
        agreement,
        event.action(),
        from,
        event.stage(),
        event.occurredOn(),
        event.note(),
        event.documentId(),
        event.changed().stream()
            .sorted(Comparator.naturalOrder())
            .map(Enum::name)
            .toArray(String[]::new),
        actor.accountId(),
        event.actorName(),
        event.recordedAt());
  }

  /** What happened, the newest first. */
  List<AgreementEvent> list(UUID agreement) {
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
                row.textList("changed").stream()
                    .map(ContentsField::valueOf)
                    .collect(Collectors.toSet()),
                row.text("actor_name"),
                row.instant("recorded_at")),
        agreement);
  }
}
