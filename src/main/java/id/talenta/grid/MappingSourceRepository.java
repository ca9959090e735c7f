package id.talenta.grid;

import id.talenta.evidence.EvidenceKind;
import id.talenta.grid.core.EvidenceItem;
import id.talenta.grid.core.PersonFacts;
import id.talenta.organization.Pangkat;
import id.talenta.platform.database.CopyRow;
import id.talenta.platform.database.Database;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a run scores: everybody in service on a day, with the evidence known at a moment, in
 * one pass. It reads on a connection of its own, in one snapshot, so that the results can be
 * written while it reads.
 *
 * <p>People are materialized first: else the planner works out their field of study once for each
 * piece of evidence, which was a third of the whole run.
 */
@Singleton
class MappingSourceRepository {
  private static final Map<String, Integer> STEPS =
      Pangkat.all().stream()
          .collect(Collectors.toMap(rank -> rank, rank -> new Pangkat(rank).step()));

  /** Takes one person after the other. The list is used again for the next. */
  @FunctionalInterface
  interface PersonConsumer {
    void accept(UUID person, PersonFacts facts, List<EvidenceItem> evidence);
  }

  private final Database database;

  MappingSourceRepository(Database database) {
    this.database = database;
  }

  @Transactional(readOnly = true)
  int count(LocalDate asOf) {
    return database.one(
        """
        select cast(count(*) as int) as number
          from civil_servant
         where appointed_on <= ?
           and (left_on is null or left_on >= ?)
        """,
        row -> row.integer("number"),
        asOf,
        asOf);
  }

  @Transactional(
      propagation = TransactionDefinition.Propagation.REQUIRES_NEW,
      isolation = TransactionDefinition.Isolation.REPEATABLE_READ,
      readOnly = true)
  void stream(LocalDate asOf, Instant knownAt, Set<EvidenceKind> kinds, PersonConsumer consumer) {
    database.setting("talenta.as_of", asOf.toString());
    database.setting("talenta.known_at", knownAt.toString());
    database.setting(
        "talenta.kinds", kinds.stream().map(Enum::name).collect(Collectors.joining(",")));
    database.setting("work_mem", "64MB");
    var people = new People(consumer);
    database.copyOut(
        """
        copy (
            with asked as materialized (
                select cast(current_setting('talenta.as_of') as date) as as_of,
                       cast(current_setting('talenta.known_at') as timestamptz) as known_at,
                       string_to_array(current_setting('talenta.kinds'), ',') as kinds
            ),
            person as materialized (
                select person.id, person.appointed_on, person.position_since, person.rank,
                       case
                         when person.education_field <> '' and position.education_fields <> '{}'
                         then lower(person.education_field)
                            = any(cast(lower(cast(position.education_fields as text)) as text[]))
                       end as fits
                  from civil_servant person
                  left join position on position.id = person.position_id
                 where person.appointed_on <= (select as_of from asked)
                   and (person.left_on is null or person.left_on >= (select as_of from asked))
            )
              select person.id, person.appointed_on, person.position_since, person.rank,
                     person.fits, evidence.id, evidence.kind, evidence.code, evidence.score,
                     evidence.valid_from, evidence.valid_until
                from person
                left join evidence
                  on evidence.civil_servant_id = person.id
                 and evidence.kind = any(cast((select kinds from asked) as text[]))
                 and evidence.recorded_at <= (select known_at from asked)
                 and (evidence.superseded_at is null
                   or evidence.superseded_at > (select known_at from asked))
            order by person.id
        ) to stdout (format binary)
        """,
        people::take);
    people.end();
  }

  /** What is needed of one person's own record, as it is today. */
  @Transactional(readOnly = true)
  Optional<PersonFacts> facts(UUID person) {
    return database.first(
        """
        select person.appointed_on, person.position_since, person.rank,
               case
                 when person.education_field <> '' and position.education_fields <> '{}'
                 then lower(person.education_field)
                    = any(cast(lower(cast(position.education_fields as text)) as text[]))
               end as fits
          from civil_servant person
          left join position on position.id = person.position_id
         where person.id = ?
        """,
        row ->
            new PersonFacts(
                row.date("appointed_on"),
                row.optionalDate("position_since").orElse(null),
                step(row.optionalText("rank").orElse(null)),
                row.optionalBool("fits").orElse(null)),
        person);
  }

  private static int step(@Nullable String rank) {
    return rank == null ? 0 : STEPS.getOrDefault(rank, 0);
  }

  /** Puts together the rows of each person. */
  private static final class People {
    private static final PersonFacts NOBODY = new PersonFacts(LocalDate.EPOCH, null, 0, null);

    private final PersonConsumer consumer;
    private final List<EvidenceItem> evidence = new ArrayList<>();
    private @Nullable UUID person;
    private PersonFacts facts = NOBODY;

    People(PersonConsumer consumer) {
      this.consumer = consumer;
    }

    void take(CopyRow row) {
      var id = row.uuid(0);
      if (!id.equals(person)) {
        end();
        person = id;
        facts =
            new PersonFacts(
                row.date(1), row.optionalDate(2), step(row.optionalText(3)), row.optionalBool(4));
      }
      if (!row.isNull(5)) {
        evidence.add(
            new EvidenceItem(
                row.uuid(5),
                EvidenceKind.valueOf(row.text(6)),
                row.text(7),
                row.optionalDecimal(8),
                row.date(9),
                row.optionalDate(10)));
      }
    }

    void end() {
      if (person != null) {
        consumer.accept(person, facts, evidence);
        evidence.clear();
      }
    }
  }
}
