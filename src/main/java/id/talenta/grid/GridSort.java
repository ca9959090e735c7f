package id.talenta.grid;

/**
 * The order of a list of a run's people.
 *
 * @param column by what
 * @param descending the last first
 */
public record GridSort(Column column, boolean descending) {
  /** By name. */
  public static final GridSort BY_NAME = new GridSort(Column.NAME, false);

  /** What the people can be ordered by. */
  public enum Column {
    /** The name. */
    NAME,
    /** The NIP. */
    NIP,
    /** The unit, in the order of the region's own list. */
    UNIT,
    /** The box of record. */
    BOX,
    /** The axis of performance. */
    PERFORMANCE,
    /** The axis of potential. */
    POTENTIAL,
    /** How many indicators had nothing to score. */
    MISSING
  }
}
