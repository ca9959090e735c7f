package id.talenta.evidence;

import id.talenta.platform.Ids;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Facts in the tenant's schema. */
@Singleton
class EvidenceRepository {
  private static final int FETCH = 5000;

  private final Database database;

  EvidenceRepository(Database database) {
    this.database = database;
  }

  List<Evidence> known(UUID person, Instant at) {
    return database.list(
        """
          select *
            from evidence
           where civil_servant_id = ?
             and recorded_at <= ?
             and (superseded_at is null or superseded_at > ?)
        order by kind, valid_from desc, id
        """,
        EvidenceRepository::evidence,
        person,
        at,
        at);
  }

  List<Evidence> everything(UUID person) {
    return database.list(
        """
          select *
            from evidence
           where civil_servant_id = ?
        order by kind, valid_from desc, recorded_at desc, id
        """,
        EvidenceRepository::evidence,
        person);
  }

  void stream(Instant knownAt, Consumer<Evidence> consumer) {
    database.stream(
        """
          select *
            from evidence
           where recorded_at <= ?
             and (superseded_at is null or superseded_at > ?)
        order by civil_servant_id, kind, valid_from
        """,
        FETCH,
        row -> consumer.accept(evidence(row)),
        knownAt,
        knownAt);
  }

  Map<EvidenceKind, Integer> countByKind() {
    var counts = new EnumMap<EvidenceKind, Integer>(EvidenceKind.class);
    database.list(
        """
          select kind, cast(count(*) as int) as number
            from evidence
           where superseded_at is null
        group by kind
        """,
        row -> counts.put(row.constant("kind", EvidenceKind.class), row.integer("number")));
    return counts;
  }

  Map<FactKey, Evidence> current(EvidenceKind kind, Collection<UUID> people) {
    var found = new HashMap<FactKey, Evidence>();
    database.stream(
        """
        select *
          from evidence
         where civil_servant_id in (select unnest(?::uuid[]))
           and kind = ?
           and superseded_at is null
        """,
        FETCH,
        row -> {
          var evidence = evidence(row);
          found.put(FactKey.of(evidence.civilServantId(), evidence.data()), evidence);
        },
        people.toArray(UUID[]::new),
        kind);
    return found;
  }

  /** Lets one recording at a time go on in the tenant, until its transaction ends. */
  void lockRecording() {
    database.lock("evidence");
  }

  void supersede(Collection<UUID> ids, Instant at) {
    database.update(
        """
        update evidence
           set superseded_at = ?
         where id in (select unnest(?::uuid[]))
           and superseded_at is null
        """,
        at,
        ids.toArray(UUID[]::new));
  }

  void insert(Collection<EvidenceFact> facts, Optional<UUID> importId, Instant recordedAt) {
    database.copyIn(
        """
        copy evidence (id, civil_servant_id, kind, code, score, title, period_year, valid_from,
                       valid_until, source, import_id, recorded_at)
        from stdin
        """,
        rows -> {
          for (var fact : facts) {
            var data = fact.data();
            rows.column(Ids.next())
                .column(fact.civilServantId())
                .column(data.kind())
                .column(data.code())
                .column(data.score().orElse(null))
                .column(data.title())
                .column(data.periodYear().orElse(null))
                .column(data.validFrom())
                .column(data.validUntil().orElse(null))
                .column(data.source())
                .column(importId.orElse(null))
                .column(recordedAt);
            rows.endRow();
          }
        });
  }

  private static Evidence evidence(Row row) {
    return new Evidence(
        row.uuid("id"),
        row.uuid("civil_servant_id"),
        new EvidenceData(
            row.constant("kind", EvidenceKind.class),
            row.text("code"),
            row.optionalDecimal("score"),
            row.text("title"),
            row.optionalInteger("period_year"),
            row.date("valid_from"),
            row.optionalDate("valid_until"),
            row.text("source")),
        row.optionalUuid("document_id"),
        row.optionalUuid("import_id"),
        row.instant("recorded_at"),
        row.optionalInstant("superseded_at"));
  }
}
