package id.talenta.succession;

import id.talenta.organization.PositionLevel;
import id.talenta.people.Nip;
import id.talenta.people.PeopleClauses;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People who come near the retirement age of their level. */
@Singleton
class RetirementRepository {
  /** Somebody with a post, born early enough. */
  record Near(
      UUID personId,
      Nip nip,
      String name,
      LocalDate bornOn,
      UUID positionId,
      String title,
      String unitName,
      PositionLevel level,
      boolean critical) {}

  private final Database database;

  RetirementRepository(Database database) {
    this.database = database;
  }

  /**
   * Those whom the actor may see, in service on a day, whose level is among these and who were born
   * by the day that belongs to it.
   *
   * @param levels names of levels
   * @param bornBy for each level the last birthday that matters, as an ISO day
   */
  List<Near> near(String[] levels, String[] bornBy, LocalDate day) {
    return database.list(
        Sql.of(
                """
                  select person.id, person.nip, person.name, person.born_on, person.position_id,
                         position.title, unit.name as unit_name, position.level, position.critical
                    from unnest(?, ?) as due (level, born_by)
                    join civil_servant person
                      on person.position_level = due.level
                     and person.born_on <= cast(due.born_by as date)
                    join position on position.id = person.position_id
                    join organization_unit unit on unit.id = position.unit_id
                   where (person.left_on is null or person.left_on >= ?)
                """,
                levels,
                bornBy,
                day)
            .add(PeopleClauses.visible())
            .add("order by person.born_on, person.nip"),
        RetirementRepository::near);
  }

  private static Near near(Row row) {
    return new Near(
        row.uuid("id"),
        new Nip(row.text("nip")),
        row.text("name"),
        row.date("born_on"),
        row.uuid("position_id"),
        row.text("title"),
        row.text("unit_name"),
        row.constant("level", PositionLevel.class),
        row.bool("critical"));
  }
}
