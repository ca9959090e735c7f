package id.talenta.evidence;

import id.talenta.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts people with evidence that counts on a day. */
@Singleton
class CoverageRepository {
  /** Facts about a year count while the year is one of the last two full ones. */
  private static final int YEARS = 2;

  /** People of one unit, without those below it, who have evidence of one kind. */
  record Count(UUID unitId, EvidenceKind kind, int people) {}

  private final Database database;

  CoverageRepository(Database database) {
    this.database = database;
  }

  Map<UUID, Integer> people(LocalDate day) {
    var counts = new HashMap<UUID, Integer>();
    database.list(
        """
          select unit_id, cast(count(*) as int) as people
            from civil_servant
           where unit_id is not null
             and (left_on is null or left_on >= ?)
        group by unit_id
        """,
        row -> counts.put(row.uuid("unit_id"), row.integer("people")),
        day);
    return counts;
  }

  List<Count> covered(LocalDate day) {
    return database.list(
        """
          select person.unit_id, covered.kind, cast(count(*) as int) as people
            from (select distinct civil_servant_id, kind
                    from evidence
                   where superseded_at is null
                     and valid_from <= ?
                     and (valid_until is null or valid_until >= ?)
                     and (period_year is null or period_year >= ?)) covered
            join civil_servant person on person.id = covered.civil_servant_id
           where person.unit_id is not null
             and (person.left_on is null or person.left_on >= ?)
        group by person.unit_id, covered.kind
        """,
        row ->
            new Count(
                row.uuid("unit_id"),
                row.constant("kind", EvidenceKind.class),
                row.integer("people")),
        day,
        day,
        day.getYear() - YEARS,
        day);
  }

  /** How many people in service have evidence of all these kinds. */
  Coverage withAll(List<EvidenceKind> kinds, LocalDate day) {
    return database.one(
        """
        select cast(count(*) as int) as people,
               cast(count(*) filter (
                   where (select count(distinct kind)
                            from evidence
                           where civil_servant_id = person.id
                             and kind = any(?)
                             and superseded_at is null
                             and valid_from <= ?
                             and (valid_until is null or valid_until >= ?)
                             and (period_year is null or period_year >= ?)) = ?) as int) as covered
          from civil_servant person
         where person.left_on is null or person.left_on >= ?
        """,
        row -> new Coverage(row.integer("people"), row.integer("covered")),
        kinds.stream().map(Enum::name).toArray(String[]::new),
        day,
        day,
        day.getYear() - YEARS,
        kinds.size(),
        day);
  }
}
