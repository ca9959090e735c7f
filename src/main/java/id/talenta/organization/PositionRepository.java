package id.talenta.organization;

import id.talenta.audit.SubjectName;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Positions and their standards in the tenant's schema. */
@Singleton
class PositionRepository {
  /** The titles of those of these positions that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
        select id, title from position where id = any (?)
        """,
        row ->
            names.put(
                row.uuid("id"), SubjectName.at(row.text("title"), "jabatan/" + row.uuid("id"))),
        (Object) keys);
    return names;
  }

  private static final int FETCH = 2000;

  private final Database database;

  PositionRepository(Database database) {
    this.database = database;
  }

  Optional<Position> find(UUID id) {
    return database.first(select().add("where position.id = ?", id), PositionRepository::position);
  }

  Map<String, Position> byCode() {
    var positions = new HashMap<String, Position>();
    database.stream(
        select(),
        FETCH,
        row -> {
          var position = position(row);
          positions.put(position.code().value(), position);
        });
    return positions;
  }

  Map<String, UUID> keys() {
    var keys = new HashMap<String, UUID>();
    database.list(
        "select code, id from position", row -> keys.put(row.text("code"), row.uuid("id")));
    return keys;
  }

  List<Position> list(PositionFilter filter, int offset, int limit) {
    return database.list(
        select()
            .add(narrowed(filter))
            .add(
                """
                order by unit.sort_order, unit.code, position.position_class desc, position.code
                offset ? limit ?
                """,
                offset,
                limit),
        PositionRepository::position);
  }

  int count(PositionFilter filter) {
    return database.one(
        Sql.of(
                """
                select cast(count(*) as int) as number
                  from position
                  join organization_unit unit on unit.id = position.unit_id
                """)
            .add(narrowed(filter)),
        row -> row.integer("number"));
  }

  private static Sql select() {
    return Sql.of(
        """
        select position.id,
               position.code,
               position.title,
               position.unit_id,
               position.reports_to_id,
               position.kind,
               position.level,
               position.position_class,
               position.headcount,
               position.critical,
               position.minimum_education,
               position.minimum_rank,
               position.maximum_rank,
               position.education_fields,
               position.tenure_below_years,
               array(select competence || '=' || required_level
                       from position_competence
                      where position_id = position.id) as competences
          from position
          join organization_unit unit on unit.id = position.unit_id
        """);
  }

  private static Sql narrowed(PositionFilter filter) {
    var sql = Sql.of("where true");
    if (!filter.text().isBlank()) {
      var text = filter.text().strip();
      sql.add(
          "and (strpos(lower(position.title), lower(?)) > 0 or strpos(position.code, ?) > 0)",
          text,
          text);
    }
    filter
        .unit()
        .ifPresent(
            unit ->
                sql.add(
                    """
                    and position.unit_id in (
                        with recursive below as (
                            select id from organization_unit where id = ?
                            union
                            select child.id
                              from organization_unit child
                              join below on child.parent_id = below.id
                        )
                        select id from below)
                    """,
                    unit));
    sql.addIf(
        !filter.kinds().isEmpty(), "and position.kind = any(?)", (Object) names(filter.kinds()));
    sql.addIf(
        !filter.levels().isEmpty(), "and position.level = any(?)", (Object) names(filter.levels()));
    filter
        .among()
        .ifPresent(keys -> sql.add("and position.id = any(?)", (Object) keys.toArray(UUID[]::new)));
    return sql.addIf(filter.criticalOnly(), "and position.critical");
  }

  void insert(List<PositionData> positions, Map<String, UUID> keys, Map<String, UUID> units) {
    database.copyIn(
        """
        copy position (id, code, title, unit_id, reports_to_id, kind, level, position_class,
                       headcount, critical, minimum_education, minimum_rank, maximum_rank,
                       education_fields, tenure_below_years)
        from stdin
        """,
        rows -> {
          for (var position : positions) {
            var standard = position.standard();
            rows.column(keys.get(position.code().value()))
                .column(position.code())
                .column(position.title())
                .column(units.get(position.unit().value()))
                .column(reportsTo(position, keys))
                .column(position.kind())
                .column(position.level())
                .column(position.positionClass())
                .column(position.headcount())
                .column(position.critical())
                .column(standard.minimumEducation())
                .column(standard.minimumRank().orElse(null))
                .column(standard.maximumRank().orElse(null))
                .array(standard.educationFields().toArray())
                .column(standard.tenureBelowYears());
            rows.endRow();
          }
        });
    insertCompetences(positions, keys);
  }

  void update(List<PositionData> positions, Map<String, UUID> keys, Map<String, UUID> units) {
    database.batch(
        """
        update position
           set title = ?, unit_id = ?, reports_to_id = ?, kind = ?, level = ?, position_class = ?,
               headcount = ?, critical = ?, minimum_education = ?, minimum_rank = ?,
               maximum_rank = ?, education_fields = ?, tenure_below_years = ?
         where id = ?
        """,
        positions.stream().map(position -> columns(position, keys, units)).toList());
    database.update(
        "delete from position_competence where position_id = any(?)",
        (Object) keys(positions, keys));
    insertCompetences(positions, keys);
  }

  private static @Nullable Object[] columns(
      PositionData position, Map<String, UUID> keys, Map<String, UUID> units) {
    var standard = position.standard();
    return new @Nullable Object[] {
      position.title(),
      units.get(position.unit().value()),
      reportsTo(position, keys),
      position.kind(),
      position.level(),
      position.positionClass(),
      position.headcount(),
      position.critical(),
      standard.minimumEducation(),
      standard.minimumRank().map(Pangkat::value).orElse(null),
      standard.maximumRank().map(Pangkat::value).orElse(null),
      standard.educationFields().toArray(String[]::new),
      standard.tenureBelowYears(),
      keys.get(position.code().value())
    };
  }

  private void insertCompetences(List<PositionData> positions, Map<String, UUID> keys) {
    database.copyIn(
        "copy position_competence (position_id, competence, required_level) from stdin",
        rows -> {
          for (var position : positions) {
            for (var competence : position.standard().competences().entrySet()) {
              rows.column(keys.get(position.code().value()))
                  .column(competence.getKey())
                  .column(competence.getValue());
              rows.endRow();
            }
          }
        });
  }

  private static UUID[] keys(List<PositionData> positions, Map<String, UUID> keys) {
    return positions.stream()
        .map(position -> keys.get(position.code().value()))
        .toArray(UUID[]::new);
  }

  private static @Nullable UUID reportsTo(PositionData position, Map<String, UUID> keys) {
    return position.reportsTo().map(code -> keys.get(code.value())).orElse(null);
  }

  private static String[] names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  private static Position position(Row row) {
    return new Position(
        row.uuid("id"),
        new PositionCode(row.text("code")),
        row.text("title"),
        row.uuid("unit_id"),
        row.optionalUuid("reports_to_id"),
        row.constant("kind", PositionKind.class),
        row.constant("level", PositionLevel.class),
        row.integer("position_class"),
        row.integer("headcount"),
        row.bool("critical"),
        new PositionStandard(
            row.constant("minimum_education", Education.class),
            row.optionalText("minimum_rank").map(Pangkat::new),
            row.optionalText("maximum_rank").map(Pangkat::new),
            row.textList("education_fields"),
            row.integer("tenure_below_years"),
            competences(row.textList("competences"))));
  }

  private static Map<Competence, Integer> competences(List<String> pairs) {
    var competences = new EnumMap<Competence, Integer>(Competence.class);
    for (var pair : pairs) {
      var split = pair.indexOf('=');
      competences.put(
          Competence.valueOf(pair.substring(0, split)), Integer.valueOf(pair.substring(split + 1)));
    }
    return competences;
  }
}
