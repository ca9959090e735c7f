package id.talenta.succession;

import id.talenta.audit.SubjectName;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Vacancies in the tenant's schema. */
@Singleton
class VacancyRepository {
  private final Database database;

  VacancyRepository(Database database) {
    this.database = database;
  }

  Optional<Vacancy> find(UUID id) {
    return database.first(select().add("where vacancy.id = ?", id), VacancyRepository::vacancy);
  }

  List<Vacancy> list(VacancyFilter filter, int offset, int limit) {
    return database.list(
        select()
            .add(narrowed(filter))
            .add("order by vacancy.opened_at desc, vacancy.id offset ? limit ?", offset, limit),
        VacancyRepository::vacancy);
  }

  int count(VacancyFilter filter) {
    return database.one(
        Sql.of(
                """
                select cast(count(*) as int) as number
                  from vacancy
                  join position on position.id = vacancy.position_id
                """)
            .add(narrowed(filter)),
        row -> row.integer("number"));
  }

  Map<VacancyState, Integer> counts() {
    var counts = new EnumMap<VacancyState, Integer>(VacancyState.class);
    database.list(
        "select state, cast(count(*) as int) as number from vacancy group by state",
        row -> counts.put(row.constant("state", VacancyState.class), row.integer("number")));
    return counts;
  }

  /** Those of these positions for which a vacancy runs. */
  List<UUID> running(Collection<UUID> positions) {
    return database.list(
        """
        select position_id
          from vacancy
         where position_id = any(?)
           and state in ('OPEN', 'PREPARED', 'PROPOSED')
        """,
        row -> row.uuid("position_id"),
        (Object) positions.toArray(UUID[]::new));
  }

  /**
   * Writes a new vacancy.
   *
   * @return 0 when one runs for the position already
   */
  int insert(UUID id, VacancyData data, UUID by, String byName, Instant at) {
    return database.update(
        """
        insert into vacancy (id, position_id, cause, reason, vacant_from, state, opened_by,
                             opened_by_name, opened_at)
        values (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)
            on conflict (position_id) where state in ('OPEN', 'PREPARED', 'PROPOSED') do nothing
        """,
        id,
        data.positionId(),
        data.cause(),
        data.reason(),
        data.vacantFrom(),
        by,
        byName,
        at);
  }

  /**
   * Brings a vacancy to another state.
   *
   * @return 0 when it was changed since this version was read
   */
  int move(UUID id, int version, VacancyState state) {
    return database.update(
        "update vacancy set state = ?, version = version + 1 where id = ? and version = ?",
        state,
        id,
        version);
  }

  /**
   * Ends a vacancy.
   *
   * @return 0 when it was changed since this version was read
   */
  int close(UUID id, int version, VacancyState state, String byName, Instant at, String reason) {
    return database.update(
        """
        update vacancy
           set state = ?, version = version + 1, closed_by_name = ?, closed_at = ?,
               closing_reason = ?
         where id = ?
           and version = ?
        """,
        state,
        byName,
        at,
        reason,
        id,
        version);
  }

  /** The posts of those of these vacancies and lists of candidates that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
           select vacancy.id, vacancy.id as vacancy_id, position.title
             from vacancy
             join position on position.id = vacancy.position_id
            where vacancy.id = any (?)
        union all
           select shortlist.id, vacancy.id, position.title
             from shortlist
             join vacancy on vacancy.id = shortlist.vacancy_id
             join position on position.id = vacancy.position_id
            where shortlist.id = any (?)
        """,
        row ->
            names.put(
                row.uuid("id"),
                SubjectName.at(row.text("title"), "pengisian-jabatan/" + row.uuid("vacancy_id"))),
        keys,
        keys);
    return names;
  }

  private static Sql select() {
    return Sql.of(
        """
        select vacancy.*, position.title, position.level, position.critical, unit.name as unit_name
          from vacancy
          join position on position.id = vacancy.position_id
          join organization_unit unit on unit.id = position.unit_id
        """);
  }

  private static Sql narrowed(VacancyFilter filter) {
    var sql = Sql.of("where true");
    sql.addIf(
        !filter.states().isEmpty(), "and vacancy.state = any(?)", (Object) names(filter.states()));
    sql.addIf(
        !filter.levels().isEmpty(), "and position.level = any(?)", (Object) names(filter.levels()));
    filter.position().ifPresent(position -> sql.add("and vacancy.position_id = ?", position));
    return sql.addIf(
        !filter.text().isBlank(),
        "and strpos(lower(position.title), lower(?)) > 0",
        filter.text().strip());
  }

  private static String[] names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  private static Vacancy vacancy(Row row) {
    return new Vacancy(
        row.uuid("id"),
        row.uuid("position_id"),
        row.text("title"),
        row.text("unit_name"),
        row.constant("level", PositionLevel.class),
        row.bool("critical"),
        row.constant("cause", VacancyCause.class),
        row.text("reason"),
        row.date("vacant_from"),
        row.constant("state", VacancyState.class),
        row.text("opened_by_name"),
        row.instant("opened_at"),
        row.optionalInstant("closed_at")
            .map(
                at ->
                    new Vacancy.Closing(
                        row.text("closed_by_name"), at, row.text("closing_reason"))),
        row.integer("version"));
  }
}
