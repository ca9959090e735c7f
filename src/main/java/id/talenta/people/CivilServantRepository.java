package id.talenta.people;

import id.talenta.audit.SubjectName;
import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Civil servants in the tenant's schema, one by one and in bulk. */
@Singleton
class CivilServantRepository {
  /** The names of those of these people that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
        select id, name from civil_servant where id = any (?)
        """,
        row ->
            names.put(
                row.uuid("id"), SubjectName.at(row.text("name"), "pegawai/" + row.uuid("id"))),
        (Object) keys);
    return names;
  }

  private static final int FETCH = 2000;

  private final Database database;

  CivilServantRepository(Database database) {
    this.database = database;
  }

  Optional<CivilServant> find(UUID id) {
    return database.first(
        "select * from civil_servant where id = ?", CivilServantRepository::person, id);
  }

  Optional<CivilServant> findByNip(Nip nip) {
    return database.first(
        "select * from civil_servant where nip = ?", CivilServantRepository::person, nip.value());
  }

  List<CivilServant> findAll(UUID[] ids) {
    return database.list(
        "select * from civil_servant where id = any(?) order by name, nip",
        CivilServantRepository::person,
        (Object) ids);
  }

  Map<String, UUID> keysByNip() {
    var keys = new HashMap<String, UUID>();
    database.stream(
        "select nip, id from civil_servant",
        FETCH,
        row -> keys.put(row.text("nip"), row.uuid("id")));
    return keys;
  }

  void stream(Consumer<CivilServant> consumer) {
    database.stream(
        "select * from civil_servant order by id", FETCH, row -> consumer.accept(person(row)));
  }

  Map<String, CivilServant> byNip(List<String> nips) {
    // A long array is compared value by value, row by row, once the statement's plan is kept.
    var people = new HashMap<String, CivilServant>();
    database.stream(
        "select * from civil_servant where nip in (select unnest(?::text[]))",
        FETCH,
        row -> people.put(row.text("nip"), person(row)),
        (Object) nips.toArray(String[]::new));
    return people;
  }

  void insert(List<CivilServant> people, Instant recordedAt) {
    database.copyIn(
        """
        copy civil_servant (id, nip, name, employment, sex, born_on, rank, rank_since, education,
                            education_field, unit_id, position_id, position_since, position_kind,
                            position_level, appointed_on, recorded_at)
        from stdin
        """,
        rows -> {
          for (var person : people) {
            rows.column(person.id())
                .column(person.nip())
                .column(person.name())
                .column(person.employment())
                .column(person.sex())
                .column(person.bornOn())
                .column(person.rank().orElse(null))
                .column(person.rankSince().orElse(null))
                .column(person.education())
                .column(person.educationField())
                .column(person.unitId().orElse(null))
                .column(person.positionId().orElse(null))
                .column(person.positionSince().orElse(null))
                .column(person.kind().orElse(null))
                .column(person.level().orElse(null))
                .column(person.appointedOn())
                .column(recordedAt);
            rows.endRow();
          }
        });
  }

  void update(List<CivilServant> people, Instant recordedAt) {
    database.batch(
        """
        update civil_servant
           set name = ?, employment = ?, rank = ?, rank_since = ?, education = ?,
               education_field = ?, unit_id = ?, position_id = ?, position_since = ?,
               position_kind = ?, position_level = ?, appointed_on = ?, recorded_at = ?
         where id = ?
        """,
        people.stream()
            .map(
                person ->
                    new @Nullable Object[] {
                      person.name(),
                      person.employment(),
                      person.rank().map(Pangkat::value),
                      person.rankSince(),
                      person.education(),
                      person.educationField(),
                      person.unitId(),
                      person.positionId(),
                      person.positionSince(),
                      person.kind(),
                      person.level(),
                      person.appointedOn(),
                      recordedAt,
                      person.id()
                    })
            .toList());
  }

  void followPositions() {
    database.update(
        """
        update civil_servant person
           set position_kind = position.kind, position_level = position.level
          from position
         where position.id = person.position_id
           and (person.position_kind is distinct from position.kind
             or person.position_level is distinct from position.level)
        """);
  }

  private static CivilServant person(Row row) {
    return new CivilServant(
        row.uuid("id"),
        new Nip(row.text("nip")),
        row.text("name"),
        row.constant("employment", Employment.class),
        row.constant("sex", Sex.class),
        row.date("born_on"),
        row.optionalText("rank").map(Pangkat::new),
        row.optionalDate("rank_since"),
        row.constant("education", Education.class),
        row.text("education_field"),
        row.optionalUuid("unit_id"),
        row.optionalUuid("position_id"),
        row.optionalDate("position_since"),
        row.optionalConstant("position_kind", PositionKind.class),
        row.optionalConstant("position_level", PositionLevel.class),
        row.date("appointed_on"),
        row.optionalDate("left_on"));
  }
}
