package id.talenta.platform.database;

/** Makes a value of a row. */
@FunctionalInterface
public interface RowMapper<T> {
  /** Reads the present row. */
  T map(Row row);
}
