package id.talenta.grid;

import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import id.talenta.people.Nip;
import id.talenta.people.PeopleClauses;
import id.talenta.people.PersonSummary;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Counts and lists a run's people, as far as the present actor may see them. */
@Singleton
class GridRepository {
  /** A person's place in a run, without the talent value, which the rules' shares make. */
  record Place(
      UUID person,
      BigDecimal performance,
      BigDecimal potential,
      int box,
      Optional<String> gatedBy,
      int missing) {}

  /** A place with the person in it. */
  record Placed(PersonSummary person, Place place) {}

  private final Database database;

  GridRepository(Database database) {
    this.database = database;
  }

  Map<Integer, Integer> counts(UUID run, GridFilter filter) {
    var counts = new HashMap<Integer, Integer>();
    database.list(
        Sql.of(
                """
                select coalesce(result.calibrated_box, result.computed_box) as box,
                       cast(count(*) as int) as people
                """)
            .add(from(run, filter))
            .add("group by 1"),
        row -> counts.put(row.integer("box"), row.integer("people")));
    return counts;
  }

  int count(UUID run, GridFilter filter) {
    return database.one(
        Sql.of("select cast(count(*) as int) as people").add(from(run, filter)),
        row -> row.integer("people"));
  }

  List<Placed> list(UUID run, GridFilter filter, GridSort sort, int offset, int limit) {
    return database.list(
        Sql.of(
                """
                select result.*, person.*, unit.name as unit_name, position.title
                """)
            .add(from(run, filter))
            .add(ordered(sort))
            .add("offset ? limit ?", offset, limit),
        row -> new Placed(summary(row), place(row)));
  }

  List<Place> places(UUID run, Collection<UUID> people) {
    return database.list(
        Sql.of(
                """
                select result.*
                  from mapping_result result
                  join civil_servant person on person.id = result.civil_servant_id
                 where result.run_id = ?
                   and result.civil_servant_id = any(?)
                """,
                run,
                people.toArray(UUID[]::new))
            .add(PeopleClauses.visible()),
        GridRepository::place);
  }

  List<Place> inBoxes(UUID run, Set<Integer> boxes) {
    return database.list(
        Sql.of(
                """
                select result.*
                  from mapping_result result
                  join civil_servant person on person.id = result.civil_servant_id
                 where result.run_id = ?
                """,
                run)
            .add(in(boxes))
            .add(PeopleClauses.visible()),
        GridRepository::place);
  }

  List<TrailStep> trail(UUID person) {
    return database.list(
        Sql.of(
                """
                select run.number, run.as_of,
                       coalesce(result.calibrated_box, result.computed_box) as box
                  from mapping_run run
                  join mapping_result result on result.run_id = run.id
                  join civil_servant person on person.id = result.civil_servant_id
                 where run.state = 'DONE'
                   and result.civil_servant_id = ?
                """,
                person)
            .add(PeopleClauses.visible())
            .add("order by run.number desc limit 20"),
        row -> new TrailStep(row.integer("number"), row.date("as_of"), row.integer("box")));
  }

  private static Sql from(UUID run, GridFilter filter) {
    return Sql.of(
            """
              from mapping_result result
              join civil_servant person on person.id = result.civil_servant_id
              left join organization_unit unit on unit.id = person.unit_id
              left join position on position.id = person.position_id
             where result.run_id = ?
            """,
            run)
        .add(in(filter.boxes()))
        .add(PeopleClauses.visible())
        .add(PeopleClauses.wanted(filter.people()));
  }

  private static Sql in(Set<Integer> boxes) {
    return Sql.of("and true")
        .addIf(
            !boxes.isEmpty(),
            "and coalesce(result.calibrated_box, result.computed_box)"
                + " = any(cast(? as smallint[]))",
            (Object) boxes.stream().map(String::valueOf).toArray(String[]::new));
  }

  private static Sql ordered(GridSort sort) {
    var sql =
        switch (sort.column()) {
          case NAME -> Sql.of("order by lower(person.name)");
          case NIP -> Sql.of("order by person.nip");
          case UNIT -> Sql.of("order by unit.sort_order");
          case BOX -> Sql.of("order by coalesce(result.calibrated_box, result.computed_box)");
          case PERFORMANCE -> Sql.of("order by result.performance");
          case POTENTIAL -> Sql.of("order by result.potential");
          case MISSING -> Sql.of("order by result.missing_indicators");
        };
    return sql.addIf(sort.descending(), "desc nulls last").add(", person.nip");
  }

  private static Place place(Row row) {
    return new Place(
        row.uuid("civil_servant_id"),
        row.decimal("performance"),
        row.decimal("potential"),
        row.optionalInteger("calibrated_box").orElseGet(() -> row.integer("computed_box")),
        row.optionalText("gated_by"),
        row.integer("missing_indicators"));
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
