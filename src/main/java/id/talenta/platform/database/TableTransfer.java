package id.talenta.platform.database;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies whole tables of the present scope out and in as CSV, whatever tables there are. The same
 * rows always give the same bytes: in the order of the primary key, in one time zone and one way of
 * writing numbers and bytes. Names of tables and columns come from the catalogue and are quoted.
 */
@Singleton
public class TableTransfer {
  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(", ");

  private final Database database;

  TableTransfer(Database database) {
    this.database = database;
  }

  /** The tables of the present schema, by name; without those of the migrator. */
  public List<TableShape> tables() {
    var columns =
        database.list(
            """
              select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                     not a.attnotnull as nullable
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid
               where n.nspname = current_schema()
                 and c.relkind in ('r', 'p')
                 and c.relname not in ('databasechangelog', 'databasechangeloglock')
                 and a.attnum > 0
                 and not a.attisdropped
            order by c.relname collate "C", a.attnum
            """,
            row ->
                Map.entry(
                    row.text("table_name"),
                    new TableShape.Column(
                        row.text("name"), row.text("type"), row.bool("nullable"))));
    var keys = keys();
    var references = references();
    return columns.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
        .entrySet()
        .stream()
        .map(
            table ->
                new TableShape(
                    table.getKey(),
                    table.getValue(),
                    keys.getOrDefault(table.getKey(), List.of()),
                    references.getOrDefault(table.getKey(), Set.of())))
        .toList();
  }

  private Map<String, List<String>> keys() {
    return database
        .list(
            """
                select c.relname as table_name, a.attname as name
                  from pg_constraint p
                  join pg_class c on c.oid = p.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
            cross join lateral unnest(p.conkey) with ordinality as k (attnum, place)
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                 where n.nspname = current_schema()
                   and p.contype = 'p'
              order by c.relname, k.place
            """,
            row -> Map.entry(row.text("table_name"), row.text("name")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<String, Set<String>> references() {
    return database
        .list(
            """
              select c.relname as table_name, r.relname as name
                from pg_constraint f
                join pg_class c on c.oid = f.conrelid
                join pg_class r on r.oid = f.confrelid
                join pg_namespace n on n.oid = c.relnamespace
               where n.nspname = current_schema()
                 and f.contype = 'f'
                 and r.oid <> c.oid
            """,
            row -> Map.entry(row.text("table_name"), row.text("name")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  /** Whether the table has no row. */
  public boolean isEmpty(TableShape table) {
    try (var statement = database.connection().createStatement();
        var found = statement.executeQuery("select 1 from " + quoted(table.name()) + " limit 1")) {
      return !found.next();
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  /** How many rows the table has. */
  public long count(TableShape table) {
    try (var statement = database.connection().createStatement();
        var found = statement.executeQuery("select count(*) from " + quoted(table.name()))) {
      found.next();
      return found.getLong(1);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  /**
   * Writes the rows as CSV with a head, in the order of the primary key.
   *
   * @return how many rows
   */
  public long copyOut(TableSelection selection, OutputStream output) {
    write();
    var table = selection.table();
    var sql =
        "copy (select "
            + copied(selection).map(column -> expression(selection, column)).collect(COMMAS)
            + " from "
            + quoted(table.name())
            + " where "
            + selection.condition().sql()
            + " order by "
            + order(table)
            + ") to stdout (format csv, header)";
    var drain = new CopyDrain(output);
    try {
      var rows = copyManager().copyOut(sql, drain);
      drain.requireWritten();
      return rows;
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Reads rows as {@link #copyOut} writes them. The head must name the same columns.
   *
   * @return how many rows
   */
  public long copyIn(TableSelection selection, InputStream input) {
    write();
    var sql =
        "copy "
            + quoted(selection.table().name())
            + " ("
            + copied(selection).map(column -> quoted(column.name())).collect(COMMAS)
            + ") from stdin (format csv, header match)";
    try {
      return copyManager().copyIn(sql, input);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Writes one row with a column of bytes that is not among the copied ones.
   *
   * @param values the texts of the copied columns, in their order; an empty one of a column that
   *     may be empty becomes null
   */
  public void insert(TableSelection selection, List<String> values, String column, byte[] content) {
    var columns = copied(selection).toList();
    var sql =
        "insert into "
            + quoted(selection.table().name())
            + " ("
            + columns.stream().map(each -> quoted(each.name())).collect(COMMAS)
            + ", "
            + quoted(column)
            + ") values ("
            + columns.stream().map(each -> "cast(? as " + each.type() + ")").collect(COMMAS)
            + ", ?)";
    try (var statement = database.connection().prepareStatement(sql)) {
      for (var index = 0; index < columns.size(); index++) {
        var isNull = columns.get(index).nullable() && values.get(index).isEmpty();
        statement.setString(index + 1, isNull ? null : values.get(index));
      }
      statement.setBytes(columns.size() + 1, content);
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  /** The columns that are copied, in their order. */
  public static Stream<TableShape.Column> copied(TableSelection selection) {
    return selection.table().columns().stream()
        .filter(column -> !selection.without().contains(column.name()));
  }

  private static String expression(TableSelection selection, TableShape.Column column) {
    var name = quoted(column.name());
    return selection.blanked().contains(column.name()) ? "'' as " + name : name;
  }

  private static String order(TableShape table) {
    if (table.key().isEmpty()) {
      throw new IllegalStateException("Table " + table.name() + " has no primary key");
    }
    return table.key().stream()
        .map(
            name ->
                table.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .anyMatch(TableShape.Column::isText)
                    ? quoted(name) + " collate \"C\""
                    : quoted(name))
        .collect(COMMAS);
  }

  /** The same way of writing on every server. */
  private void write() {
    database.setting("timezone", "UTC");
    database.setting("intervalstyle", "iso_8601");
    database.setting("bytea_output", "hex");
    database.setting("extra_float_digits", "1");
  }

  private CopyManager copyManager() throws SQLException {
    return database.connection().unwrap(PGConnection.class).getCopyAPI();
  }

  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
