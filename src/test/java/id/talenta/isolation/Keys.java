package id.talenta.isolation;

import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keys of rows that are there.
 *
 * @param byTable the newest of each table first
 */
record Keys(Map<String, List<UUID>> byTable) {
  /** Rows of these tables are in several states: so many of them are looked at. */
  private static final Map<String, Integer> STATES = Map.of("vacancy", 4, "rule_set_version", 2);

  /** The newest rows of each table of a schema. */
  static Keys of(String schema) {
    var keys = new LinkedHashMap<String, List<UUID>>();
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      for (var table : tables(statement, schema)) {
        var found = newest(statement, schema, table);
        if (!found.isEmpty()) {
          keys.put(table, found);
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new Keys(keys);
  }

  private static List<String> tables(Statement statement, String schema) throws SQLException {
    var tables = new ArrayList<String>();
    try (var found =
        statement.executeQuery(
            "select table_name from information_schema.columns where column_name = 'id'"
                + " and data_type = 'uuid' and table_schema = '"
                + schema
                + "' order by 1")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static List<UUID> newest(Statement statement, String schema, String table)
      throws SQLException {
    var keys = new ArrayList<UUID>();
    var most = STATES.getOrDefault(table, 1);
    try (var found =
        statement.executeQuery(
            "select id from " + schema + "." + table + " order by id desc limit " + most)) {
      while (found.next()) {
        keys.add(found.getObject(1, UUID.class));
      }
    }
    return keys;
  }

  /** With a row of a table before its others. */
  Keys with(String table, UUID key) {
    var keys = new LinkedHashMap<>(byTable);
    var others = keys.getOrDefault(table, List.of()).stream();
    keys.put(table, Stream.concat(Stream.of(key), others).distinct().toList());
    return new Keys(keys);
  }

  /** Those that are not among the others. */
  Keys without(Keys others) {
    var known = Set.copyOf(others.all());
    var keys = new LinkedHashMap<String, List<UUID>>();
    byTable.forEach(
        (table, found) -> {
          var rest = found.stream().filter(key -> !known.contains(key)).toList();
          if (!rest.isEmpty()) {
            keys.put(table, rest);
          }
        });
    return new Keys(keys);
  }

  /** Those of all tables but these. */
  Keys withoutTables(Set<String> tables) {
    var keys = new LinkedHashMap<>(byTable);
    keys.keySet().removeAll(tables);
    return new Keys(keys);
  }

  /** All of them. */
  List<UUID> all() {
    return byTable.values().stream().flatMap(List::stream).toList();
  }

  /** One of each table. */
  List<UUID> each() {
    return byTable.values().stream().map(List::getFirst).toList();
  }

  /** The table that a key is of. */
  Optional<String> table(Object key) {
    return byTable.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(key::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** One of a table, where there is one. */
  Stream<UUID> in(Optional<String> table) {
    return table.stream().flatMap(name -> byTable.getOrDefault(name, List.of()).stream().limit(1));
  }
}
