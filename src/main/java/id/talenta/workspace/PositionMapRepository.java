package id.talenta.workspace;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts and lists positions unit by unit. */
@Singleton
class PositionMapRepository {
  private final Database database;

  PositionMapRepository(Database database) {
    this.database = database;
  }

  /** What each unit holds itself, without those below it. */
  Map<UUID, MapCount> counts(MapFilter filter, LocalDate day) {
    var counts = new HashMap<UUID, MapCount>();
    database.list(
        Sql.of(
                """
                select place.unit_id,
                       cast(count(*) as int) as positions,
                       cast(sum(place.headcount) as int) as needed,
                       cast(sum(place.filled) as int) as filled,
                       cast(sum(greatest(place.headcount - place.filled, 0)) as int) as vacant
                """)
            .add(places(day))
            .add(narrowed(filter))
            .add("group by place.unit_id"),
        row ->
            counts.put(
                row.uuid("unit_id"),
                new MapCount(
                    row.integer("positions"),
                    row.integer("needed"),
                    row.integer("filled"),
                    row.integer("vacant"))));
    return counts;
  }

  /** Keys of the positions of one unit, the highest class first. */
  List<UUID> positions(UUID unit, MapFilter filter, LocalDate day, int offset, int limit) {
    return database.list(
        Sql.of("select place.id")
            .add(places(day))
            .add(narrowed(filter))
            .add("and place.unit_id = ?", unit)
            .add("order by place.position_class desc, place.code offset ? limit ?", offset, limit),
        row -> row.uuid("id"));
  }

  private static Sql places(LocalDate day) {
    return Sql.of(
        """
        from (select position.*,
                     coalesce(held.number, 0) as filled
                from position
                left join (select position_id, count(*) as number
                             from civil_servant
                            where position_id is not null
                              and (left_on is null or left_on >= ?)
                         group by position_id) held
                  on held.position_id = position.id) place
        """,
        day);
  }

  private static Sql narrowed(MapFilter filter) {
    return Sql.of("where true")
        .addIf(
            !filter.text().isEmpty(), "and strpos(lower(place.title), lower(?)) > 0", filter.text())
        .addIf(!filter.kinds().isEmpty(), "and place.kind = any(?)", (Object) names(filter.kinds()))
        .addIf(
            !filter.levels().isEmpty(), "and place.level = any(?)", (Object) names(filter.levels()))
        .addIf(filter.vacantOnly(), "and place.headcount > place.filled")
        .addIf(filter.criticalOnly(), "and place.critical");
  }

  private static String[] names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }
}
