package id.talenta.organization;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units in the tenant's schema. */
@Singleton
class UnitRepository {
  private final Database database;

  UnitRepository(Database database) {
    this.database = database;
  }

  List<OrganizationUnit> list() {
    return database.list(
        """
          select id, code, name, parent_id, kind, sort_order
            from organization_unit
        order by sort_order, code
        """,
        UnitRepository::unit);
  }

  Optional<OrganizationUnit> find(UUID id) {
    return database.first(
        """
        select id, code, name, parent_id, kind, sort_order
          from organization_unit
         where id = ?
        """,
        UnitRepository::unit,
        id);
  }

  List<UUID> subtree(UUID id) {
    return database.list(
        """
        with recursive below as (
            select id from organization_unit where id = ?
            union
            select unit.id
              from organization_unit unit
              join below on unit.parent_id = below.id
        )
        select id from below
        """,
        row -> row.uuid("id"),
        id);
  }

  Map<String, UUID> keys() {
    var keys = new HashMap<String, UUID>();
    database.list(
        "select code, id from organization_unit",
        row -> keys.put(row.text("code"), row.uuid("id")));
    return keys;
  }

  void insert(List<UnitData> units, Map<String, UUID> keys, int firstOrder) {
    database.copyIn(
        "copy organization_unit (id, code, name, parent_id, kind, sort_order) from stdin",
        rows -> {
          var order = firstOrder;
          for (var unit : units) {
            rows.column(keys.get(unit.code().value()))
                .column(unit.code())
                .column(unit.name())
                .column(parent(unit, keys))
                .column(unit.kind())
                .column(order);
            rows.endRow();
            order++;
          }
        });
  }

  void update(List<UnitData> units, Map<String, UUID> keys) {
    database.batch(
        "update organization_unit set name = ?, parent_id = ?, kind = ? where id = ?",
        units.stream()
            .map(
                unit ->
                    new @Nullable Object[] {
                      unit.name(),
                      parent(unit, keys),
                      unit.kind().value(),
                      keys.get(unit.code().value())
                    })
            .toList());
  }

  private static @Nullable UUID parent(UnitData unit, Map<String, UUID> keys) {
    return unit.parent().map(code -> keys.get(code.value())).orElse(null);
  }

  private static OrganizationUnit unit(Row row) {
    return new OrganizationUnit(
        row.uuid("id"),
        new UnitCode(row.text("code")),
        row.text("name"),
        row.optionalUuid("parent_id"),
        new UnitKind(row.text("kind")),
        row.integer("sort_order"));
  }
}
