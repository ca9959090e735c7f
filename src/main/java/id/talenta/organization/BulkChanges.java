package id.talenta.organization;

/**
 * What rows brought in bulk do to what is stored.
 *
 * @param added rows that were not there
 * @param changed rows that were there with other content
 * @param same rows that were there like this
 */
public record BulkChanges(int added, int changed, int same) {
  /** Nothing. */
  public static final BulkChanges NONE = new BulkChanges(0, 0, 0);

  /** Both together. */
  public BulkChanges plus(BulkChanges other) {
    return new BulkChanges(added + other.added, changed + other.changed, same + other.same);
  }
}
