package id.talenta.people;

/**
 * The order of a list of people.
 *
 * @param column by what
 * @param descending the last first
 */
public record PeopleSort(Column column, boolean descending) {
  /** By name. */
  public static final PeopleSort BY_NAME = new PeopleSort(Column.NAME, false);

  /** What people can be ordered by. */
  public enum Column {
    /** The name. */
    NAME,
    /** The NIP, that is: age. */
    NIP,
    /** The unit, in the order of the region's own list. */
    UNIT,
    /** The level of the post. */
    LEVEL,
    /** The rank; PNS before PPPK. */
    RANK,
    /** The level of education. */
    EDUCATION
  }
}
