package id.talenta.platform.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Set;

/**
 * What of a table is copied.
 *
 * @param table which
 * @param without columns that are not copied at all
 * @param blanked columns of texts that are copied as empty texts
 * @param condition which rows; a constant
 */
public record TableSelection(
    TableShape table, Set<String> without, Set<String> blanked, Condition condition) {

  /** A condition on rows: the compiler refuses one that is not a constant. */
  public static final class Condition {
    /** All rows. */
    public static final Condition ALL = new Condition("true");

    private final String sql;

    private Condition(String sql) {
      this.sql = sql;
    }

    /** The rows for which this SQL holds. */
    public static Condition of(@CompileTimeConstant String sql) {
      return new Condition(sql);
    }

    String sql() {
      return sql;
    }
  }

  /** Copies the sets. */
  public TableSelection {
    without = Set.copyOf(without);
    blanked = Set.copyOf(blanked);
  }

  /** The whole table. */
  public static TableSelection all(TableShape table) {
    return new TableSelection(table, Set.of(), Set.of(), Condition.ALL);
  }
}
