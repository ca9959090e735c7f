package id.talenta.succession;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import id.talenta.succession.core.CandidateFacts;
import id.talenta.succession.core.DatedFact;
import id.talenta.succession.core.ServiceTerm;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What requirements and fit need of many people at once. */
@Singleton
class CandidateFactsRepository {
  private static final int FETCH = 2000;

  /** A person in service, with the facts and what a list shows. */
  record Person(
      CandidateFacts facts, String nip, Optional<UUID> positionId, String post, String unit) {}

  private record Record(
      UUID id,
      String nip,
      String name,
      Optional<Pangkat> rank,
      Education education,
      String field,
      LocalDate bornOn,
      LocalDate appointedOn,
      Optional<PositionLevel> level,
      Optional<BigDecimal> ownStandard,
      Optional<UUID> positionId,
      Optional<LocalDate> positionSince,
      String post,
      String unit) {}

  private final Database database;

  CandidateFactsRepository(Database database) {
    this.database = database;
  }

  /**
   * Those of these people who serve on this day, with the kinds of evidence that are needed. They
   * are read as they were at one moment, whatever is being loaded: what is read here is kept as the
   * reasons of a decision.
   */
  @Transactional(
      propagation = TransactionDefinition.Propagation.REQUIRES_NEW,
      isolation = TransactionDefinition.Isolation.REPEATABLE_READ,
      readOnly = true)
  List<Person> people(Collection<UUID> ids, Set<EvidenceKind> kinds, LocalDate day) {
    var records = records(ids, day);
    var keys = records.stream().map(Record::id).toArray(UUID[]::new);
    var terms = terms(keys);
    var evidence = evidence(keys, kinds);
    return records.stream()
        .map(
            record ->
                person(
                    record,
                    terms.getOrDefault(record.id(), List.of()),
                    evidence.getOrDefault(record.id(), List.of())))
        .toList();
  }

  /** Which of these people hold a post of one of these levels. */
  List<UUID> atLevels(Collection<UUID> ids, Set<PositionLevel> levels) {
    return database.list(
        """
        select id
          from civil_servant
         where id = any(?)
           and position_level = any(?)
        """,
        row -> row.uuid("id"),
        ids.toArray(UUID[]::new),
        levels.stream().map(Enum::name).toArray(String[]::new));
  }

  private static Person person(Record record, List<ServiceTerm> history, List<DatedFact> evidence) {
    var terms = new ArrayList<>(history);
    if (record.level().isPresent() && record.positionSince().isPresent()) {
      terms.add(
          new ServiceTerm(
              record.level().get(), record.positionSince().get(), Optional.empty(), false));
    }
    return new Person(
        new CandidateFacts(
            record.id(),
            record.name(),
            record.rank(),
            record.education(),
            record.field(),
            record.bornOn(),
            record.appointedOn(),
            record.level(),
            record.ownStandard(),
            terms,
            evidence),
        record.nip(),
        record.positionId(),
        record.post(),
        record.unit());
  }

  private List<Record> records(Collection<UUID> ids, LocalDate day) {
    return database.list(
        Sql.of(
            """
            select person.*,
                   coalesce(position.title, '') as title,
                   coalesce(unit.name, '') as unit_name,
                   (select avg(required_level)
                      from position_competence
                     where position_id = person.position_id) as own_standard
              from civil_servant person
              left join position on position.id = person.position_id
              left join organization_unit unit on unit.id = person.unit_id
             where person.id = any(?)
               and (person.left_on is null or person.left_on >= ?)
            """,
            ids.toArray(UUID[]::new),
            day),
        CandidateFactsRepository::record);
  }

  private static Record record(Row row) {
    return new Record(
        row.uuid("id"),
        row.text("nip"),
        row.text("name"),
        row.optionalText("rank").map(Pangkat::new),
        row.constant("education", Education.class),
        row.text("education_field"),
        row.date("born_on"),
        row.date("appointed_on"),
        row.optionalConstant("position_level", PositionLevel.class),
        row.optionalDecimal("own_standard"),
        row.optionalUuid("position_id"),
        row.optionalDate("position_since"),
        row.text("title"),
        row.text("unit_name"));
  }

  private Map<UUID, List<ServiceTerm>> terms(UUID[] people) {
    var terms = new HashMap<UUID, List<ServiceTerm>>();
    database.stream(
        """
        select civil_servant_id, level, started_on, ended_on, acting
          from position_history
         where civil_servant_id = any(?)
           and superseded_at is null
        """,
        FETCH,
        row ->
            terms
                .computeIfAbsent(row.uuid("civil_servant_id"), key -> new ArrayList<>())
                .add(
                    new ServiceTerm(
                        row.constant("level", PositionLevel.class),
                        row.date("started_on"),
                        row.optionalDate("ended_on"),
                        row.bool("acting"))),
        (Object) people);
    return terms;
  }

  private Map<UUID, List<DatedFact>> evidence(UUID[] people, Set<EvidenceKind> kinds) {
    var evidence = new HashMap<UUID, List<DatedFact>>();
    database.stream(
        """
        select civil_servant_id, kind, code, score, period_year, valid_from, valid_until
          from evidence
         where civil_servant_id = any(?)
           and kind = any(?)
           and superseded_at is null
        """,
        FETCH,
        row ->
            evidence
                .computeIfAbsent(row.uuid("civil_servant_id"), key -> new ArrayList<>())
                .add(
                    new DatedFact(
                        row.constant("kind", EvidenceKind.class),
                        row.text("code"),
                        row.optionalDecimal("score"),
                        row.optionalInteger("period_year"),
                        row.date("valid_from"),
                        row.optionalDate("valid_until"))),
        people,
        kinds.stream().map(Enum::name).toArray(String[]::new));
    return evidence;
  }
}
