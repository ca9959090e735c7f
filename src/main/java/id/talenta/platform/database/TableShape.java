package id.talenta.platform.database;

import java.util.List;
import java.util.Set;

/**
 * A table as the catalogue has it.
 *
 * @param name its name
 * @param columns in their order
 * @param key names of the columns of its primary key, in their order
 * @param references names of the other tables that its rows point to
 */
public record TableShape(
    String name, List<Column> columns, List<String> key, Set<String> references) {

  /** Copies the parts. */
  public TableShape {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = Set.copyOf(references);
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type as PostgreSQL writes it, such as {@code numeric(5,2)}
   * @param nullable whether it may be empty
   */
  public record Column(String name, String type, boolean nullable) {
    boolean isText() {
      return type.equals("text") || type.startsWith("character");
    }
  }
}
