package id.talenta.evidence;

import id.talenta.people.PeopleClauses;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Counts people with evidence that counts on a day. */
@Singleton
class CoverageRepository {
  /** Facts about a year count while the year is one of the last two full ones. */
  private static final int YEARS = 2;

  /** People of one unit, or of none, without those below it, who have evidence of one kind. */
  record Count(Optional<UUID> unitId, EvidenceKind kind, int people) {}

  private final Database database;

  CoverageRepository(Database database) {
    this.database = database;
  }

  Map<Optional<UUID>, Integer> people(LocalDate day) {
    var counts = new HashMap<Optional<UUID>, Integer>();
    database.list(
        """
          select unit_id, cast(count(*) as int) as people
            from civil_servant
           where left_on is null or left_on >= ?
        group by unit_id
        """,
        row -> counts.put(row.optionalUuid("unit_id"), row.integer("people")),
        day);
    return counts;
  }

  List<Count> covered(LocalDate day) {
    return database.list(
        Sql.of(
                """
                  select person.unit_id, covered.kind, cast(count(*) as int) as people
                    from (select distinct civil_servant_id, kind
                            from evidence
                           where true
                """)
            .add(counting(day))
            .add(
                """
                         ) covered
                    join civil_servant person on person.id = covered.civil_servant_id
                   where (person.left_on is null or person.left_on >= ?)
                group by person.unit_id, covered.kind
                """,
                day),
        row ->
            new Count(
                row.optionalUuid("unit_id"),
                row.constant("kind", EvidenceKind.class),
                row.integer("people")));
  }

  /** How many people in service have evidence of all these kinds. */
  Coverage withAll(Set<EvidenceKind> kinds, LocalDate day) {
    return database.one(
        Sql.of(
                """
                select cast(count(*) as int) as people,
                       cast(count(*) filter (where not
                """)
            .add(lacking(kinds, day))
            .add(
                """
                ) as int) as covered
                  from civil_servant person
                 where person.left_on is null or person.left_on >= ?
                """,
                day),
        row -> new Coverage(row.integer("people"), row.integer("covered")));
  }

  /** Which of these kinds each of these people lacks, as far as the actor may see them. */
  Map<UUID, Set<EvidenceKind>> lacked(
      Collection<UUID> people, Set<EvidenceKind> kinds, LocalDate day) {
    var lacked = new HashMap<UUID, Set<EvidenceKind>>();
    database.list(
        Sql.of(
                """
                select person.id, wanted.kind
                  from civil_servant person
                 cross join unnest(?) as wanted (kind)
                 where person.id = any(?)
                   and
                """,
                names(kinds),
                people.toArray(UUID[]::new))
            .add(without(day))
            .add(PeopleClauses.visible()),
        row ->
            lacked
                .computeIfAbsent(row.uuid("id"), key -> EnumSet.noneOf(EvidenceKind.class))
                .add(row.constant("kind", EvidenceKind.class)));
    return lacked;
  }

  /** Whether a {@code person} lacks evidence of one of these kinds. */
  static Sql lacking(Set<EvidenceKind> kinds, LocalDate day) {
    return Sql.of("exists (select 1 from unnest(?) as wanted (kind) where", (Object) names(kinds))
        .add(without(day))
        .add(")");
  }

  /** Whether a {@code person} lacks evidence of the {@code wanted} kind. */
  private static Sql without(LocalDate day) {
    return Sql.of(
            """
            not exists (
                select 1
                  from evidence
                 where evidence.civil_servant_id = person.id
                   and evidence.kind = wanted.kind
            """)
        .add(counting(day))
        .add(")");
  }

  private static String[] names(Set<EvidenceKind> kinds) {
    return kinds.stream().map(Enum::name).toArray(String[]::new);
  }

  /** What counts on a day: the one answer for figures and for lists; begins with {@code and}. */
  private static Sql counting(LocalDate day) {
    return Sql.of(
        """
        and evidence.superseded_at is null
        and evidence.valid_from <= ?
        and (evidence.valid_until is null or evidence.valid_until >= ?)
        and (evidence.period_year is null or evidence.period_year >= ?)
        """,
        day,
        day,
        day.getYear() - YEARS);
  }
}
