package id.talenta.placement;

import id.talenta.audit.SubjectName;
import id.talenta.audit.core.Hash;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import id.talenta.succession.Candidate;
import id.talenta.succession.CandidateRecord;
import id.talenta.succession.Shortlist;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decisions in the tenant's schema; they are never changed. */
@Singleton
class DecisionRepository {
  static final String ACTION = "placement.decided";

  private final Database database;

  DecisionRepository(Database database) {
    this.database = database;
  }

  void insert(
      UUID id,
      Shortlist shortlist,
      Candidate picked,
      Choice choice,
      Pick pick,
      UUID by,
      String byName,
      Instant at) {
    database.update(
        """
        insert into appointment_decision (id, vacancy_id, shortlist_id, civil_servant_id, choice,
                                          outside_shortlist, reason, justification, scores,
                                          rule_set_version_id, decided_by, decided_by_name,
                                          decided_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        pick.vacancyId(),
        shortlist.id(),
        pick.personId(),
        choice,
        choice.isOutside(),
        pick.reason(),
        pick.justification(),
        Json.of(CandidateRecord.write(picked)),
        shortlist.rules().id(),
        by,
        byName,
        at);
  }

  List<Decision> list(DecisionFilter filter, int offset, int limit) {
    return database.list(
        select()
            .add(narrowed(filter))
            .add("order by decision.decided_at desc, decision.id offset ? limit ?", offset, limit),
        DecisionRepository::decision);
  }

  int count(DecisionFilter filter) {
    return database.one(
        Sql.of(
                """
                select cast(count(*) as int) as number
                  from appointment_decision decision
                  join vacancy on vacancy.id = decision.vacancy_id
                  join position on position.id = vacancy.position_id
                """)
            .add(narrowed(filter)),
        row -> row.integer("number"));
  }

  Optional<Decision> find(UUID id) {
    return database.first(select().add("where decision.id = ?", id), DecisionRepository::decision);
  }

  Optional<Decision> ofVacancy(UUID vacancy) {
    return database.first(
        select().add("where decision.vacancy_id = ?", vacancy), DecisionRepository::decision);
  }

  /** The picked person as frozen with the decision. */
  Candidate picked(UUID decision) {
    return database.one(
        "select scores from appointment_decision where id = ?",
        row -> CandidateRecord.read(row.text("scores")),
        decision);
  }

  /** Who was chosen by those of these decisions that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
        select decision.id, person.name
          from appointment_decision decision
          join civil_servant person on person.id = decision.civil_servant_id
         where decision.id = any (?)
        """,
        row ->
            names.put(
                row.uuid("id"), SubjectName.at(row.text("name"), "keputusan/" + row.uuid("id"))),
        (Object) keys);
    return names;
  }

  private static Sql select() {
    return Sql.of(
        """
        select decision.*, position.title, position.level, unit.name as unit_name,
               decision.scores -> 'profile' ->> 'name' as person_name,
               entry.sequence, entry.hash
          from appointment_decision decision
          join vacancy on vacancy.id = decision.vacancy_id
          join position on position.id = vacancy.position_id
          join organization_unit unit on unit.id = position.unit_id
          left join journal_entry entry
            on entry.subject_id = decision.id
           and entry.action = ?
        """,
        ACTION);
  }

  private static Sql narrowed(DecisionFilter filter) {
    return Sql.of("where true")
        .addIf(filter.outsideOnly(), "and decision.outside_shortlist")
        .addIf(
            !filter.text().isBlank(),
            "and strpos(lower(position.title), lower(?)) > 0",
            filter.text().strip());
  }

  private static Decision decision(Row row) {
    return new Decision(
        row.uuid("id"),
        row.uuid("vacancy_id"),
        row.text("title"),
        row.text("unit_name"),
        row.constant("level", PositionLevel.class),
        row.uuid("civil_servant_id"),
        row.text("person_name"),
        row.constant("choice", Choice.class),
        row.text("reason"),
        row.text("justification"),
        row.text("decided_by_name"),
        row.instant("decided_at"),
        row.optionalLong("sequence")
            .map(
                sequence ->
                    new Decision.Proof(sequence, Hash.of(row.bytes("hash")).hexadecimal())));
  }
}
