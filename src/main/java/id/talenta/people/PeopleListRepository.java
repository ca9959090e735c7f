package id.talenta.people;

import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Lists of civil servants: filtered, ordered, page by page, and who holds which post. */
@Singleton
class PeopleListRepository {
  private static final String[] LEVELS =
      Arrays.stream(PositionLevel.values())
          .sorted(Comparator.comparingInt(PositionLevel::tier))
          .map(Enum::name)
          .toArray(String[]::new);
  private static final String[] EDUCATION =
      Arrays.stream(Education.values()).map(Enum::name).toArray(String[]::new);
  private static final String[] RANKS = Pangkat.all().toArray(String[]::new);

  private final Database database;

  PeopleListRepository(Database database) {
    this.database = database;
  }

  List<PersonSummary> list(
      PeopleFilter filter, Sight sight, LocalDate today, PeopleSort sort, int offset, int limit) {
    return database.list(
        Sql.of(
                """
                select person.id,
                       person.nip,
                       person.name,
                       person.employment,
                       unit.name as unit_name,
                       position.title,
                       person.position_kind,
                       person.position_level,
                       person.rank,
                       person.education
                  from civil_servant person
                  left join organization_unit unit on unit.id = person.unit_id
                  left join position on position.id = person.position_id
                """)
            .add(narrowed(filter, sight, today))
            .add(ordered(sort))
            .add("offset ? limit ?", offset, limit),
        PeopleListRepository::summary);
  }

  int count(PeopleFilter filter, Sight sight, LocalDate today) {
    return database.one(
        Sql.of(
                """
                select cast(count(*) as int) as number
                  from civil_servant person
                  left join position on position.id = person.position_id
                """)
            .add(narrowed(filter, sight, today)),
        row -> row.integer("number"));
  }

  List<UUID> visible(Sight sight, Collection<UUID> people) {
    return database.list(
        Sql.of(
                "select person.id from civil_servant person where person.id = any(?)",
                (Object) people.toArray(UUID[]::new))
            .add(PeopleClauses.within(sight)),
        row -> row.uuid("id"));
  }

  List<Holder> holders(Collection<UUID> positions, Sight sight, LocalDate today) {
    return database.list(
        Sql.of(
                """
                select person.position_id, person.id, person.nip, person.name,
                       person.position_since
                  from civil_servant person
                 where person.position_id = any(?)
                   and (person.left_on is null or person.left_on >= ?)
                """,
                positions.toArray(UUID[]::new),
                today)
            .add(PeopleClauses.within(sight))
            .add("order by person.position_since, person.nip"),
        row ->
            new Holder(
                row.uuid("position_id"),
                row.uuid("id"),
                new Nip(row.text("nip")),
                row.text("name"),
                row.optionalDate("position_since")));
  }

  List<Filled> filled(Collection<UUID> positions, LocalDate today) {
    return database.list(
        """
          select position_id, cast(count(*) as int) as number
            from civil_servant
           where position_id = any(?)
             and (left_on is null or left_on >= ?)
        group by position_id
        """,
        row -> new Filled(row.uuid("position_id"), row.integer("number")),
        positions.toArray(UUID[]::new),
        today);
  }

  List<UUID> vacant(LocalDate today) {
    return database.list(
        """
        select position.id
          from position
         where position.headcount > (select count(*)
                                       from civil_servant person
                                      where person.position_id = position.id
                                        and (person.left_on is null or person.left_on >= ?))
        """,
        row -> row.uuid("id"),
        today);
  }

  /** How many hold a post. */
  record Filled(UUID positionId, int number) {}

  private static Sql narrowed(PeopleFilter filter, Sight sight, LocalDate today) {
    return Sql.of("where (person.left_on is null or person.left_on >= ?)", today)
        .add(PeopleClauses.within(sight))
        .add(PeopleClauses.wanted(filter));
  }

  private static Sql ordered(PeopleSort sort) {
    var sql =
        switch (sort.column()) {
          case NAME -> Sql.of("order by lower(person.name)");
          case NIP -> Sql.of("order by person.nip");
          case UNIT -> Sql.of("order by unit.sort_order");
          case LEVEL ->
              Sql.of("order by array_position(?, person.position_level)", (Object) LEVELS);
          case RANK -> Sql.of("order by array_position(?, person.rank)", (Object) RANKS);
          case EDUCATION ->
              Sql.of("order by array_position(?, person.education)", (Object) EDUCATION);
        };
    return sql.addIf(sort.descending(), "desc nulls last").add(", person.nip");
  }

  private static PersonSummary summary(Row row) {
    return new PersonSummary(
        row.uuid("id"),
        new Nip(row.text("nip")),
        row.text("name"),
        row.constant("employment", Employment.class),
        row.optionalText("unit_name"),
        row.optionalText("title"),
        row.optionalConstant("position_kind", PositionKind.class),
        row.optionalConstant("position_level", PositionLevel.class),
        row.optionalText("rank").map(Pangkat::new),
        row.constant("education", Education.class));
  }
}
