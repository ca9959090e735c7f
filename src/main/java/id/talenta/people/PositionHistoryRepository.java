package id.talenta.people;

import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.Ids;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Posts that people hold or have held. A changed row is superseded, never overwritten. */
@Singleton
class PositionHistoryRepository {
  private static final int FETCH = 2000;

  /** What tells one entry from another. */
  record Key(UUID civilServantId, LocalDate startedOn, String title) {
    static Key of(HeldPosition held) {
      return new Key(held.civilServantId(), held.startedOn(), held.title());
    }
  }

  /** An entry and its row. */
  record Stored(UUID id, HeldPosition held) {}

  private final Database database;

  PositionHistoryRepository(Database database) {
    this.database = database;
  }

  List<HeldPosition> ofPerson(UUID person) {
    return database.list(
        """
          select *
            from position_history
           where civil_servant_id = ?
             and superseded_at is null
        order by started_on desc, title
        """,
        PositionHistoryRepository::held,
        person);
  }

  int count() {
    return database.one(
        """
        select cast(count(*) as int) as number
          from position_history
         where superseded_at is null
        """,
        row -> row.integer("number"));
  }

  Map<Key, Stored> current(Collection<UUID> people) {
    var found = new HashMap<Key, Stored>();
    database.stream(
        """
        select *
          from position_history
         where civil_servant_id in (select unnest(?::uuid[]))
           and superseded_at is null
        """,
        FETCH,
        row -> {
          var held = held(row);
          found.put(Key.of(held), new Stored(row.uuid("id"), held));
        },
        (Object) people.toArray(UUID[]::new));
    return found;
  }

  void supersede(Collection<UUID> rows, Instant at) {
    database.update(
        "update position_history set superseded_at = ? where id in (select unnest(?::uuid[]))",
        at,
        rows.toArray(UUID[]::new));
  }

  void insert(List<HeldPosition> entries, Instant recordedAt) {
    database.copyIn(
        """
        copy position_history (id, civil_servant_id, title, unit_name, kind, level, started_on,
                               ended_on, acting, recorded_at)
        from stdin
        """,
        rows -> {
          for (var held : entries) {
            rows.column(Ids.next())
                .column(held.civilServantId())
                .column(held.title())
                .column(held.unitName())
                .column(held.kind())
                .column(held.level())
                .column(held.startedOn())
                .column(held.endedOn().orElse(null))
                .column(held.acting())
                .column(recordedAt);
            rows.endRow();
          }
        });
  }

  private static HeldPosition held(Row row) {
    return new HeldPosition(
        row.uuid("civil_servant_id"),
        row.text("title"),
        row.text("unit_name"),
        row.constant("kind", PositionKind.class),
        row.constant("level", PositionLevel.class),
        row.date("started_on"),
        row.optionalDate("ended_on"),
        row.bool("acting"));
  }
}
