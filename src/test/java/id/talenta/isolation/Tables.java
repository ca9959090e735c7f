package id.talenta.isolation;

import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what was written in the schemas of regions, and in the host's tables about them. */
final class Tables implements AutoCloseable {
  /** What the host's programs write by themselves at any moment. */
  private static final Set<String> OF_THE_PROGRAM =
      Set.of(
          "host.scheduled_tasks",
          "host.tenant_status",
          "host.journal_anchor",
          "host.journal_entry",
          "host.journal_detail",
          "host.sign_in_attempt",
          "host.account",
          "host.go_live_task",
          "host.job");

  private final Connection connection;
  private final String query;

  Tables(List<TenantCode> regions) throws SQLException {
    connection = TestDatabase.superuser();
    var schemas = regions.stream().map(TenantCode::schema).collect(Collectors.joining("', '"));
    var parts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select schemaname || '.' || tablename from pg_tables where schemaname in ('host',"
                    + " '"
                    + schemas
                    + "') order by 1")) {
      while (found.next()) {
        var table = found.getString(1);
        if (!OF_THE_PROGRAM.contains(table)) {
          parts.add(
              "select '"
                  + table
                  + "', count(*), coalesce(max(xmin::text::bigint), 0) from "
                  + table);
        }
      }
    }
    query = String.join(" union all ", parts);
  }

  /**
   * How many rows each table has, and the last transaction that wrote one: any row that is entered,
   * changed or taken away changes one of the two.
   */
  Map<String, String> state() throws SQLException {
    var state = new TreeMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        state.put(rows.getString(1), rows.getLong(2) + " rows, written by " + rows.getLong(3));
      }
    }
    return state;
  }

  /** The tables in which two states differ. */
  static List<String> changed(Map<String, String> before, Map<String, String> after) {
    return after.entrySet().stream()
        .filter(table -> !table.getValue().equals(before.get(table.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
