package id.talenta.rule.core;

/** How several pieces of evidence become one value. */
public enum Aggregation {
  /** The newest one counts. */
  LATEST,
  /** The mean of the points of each. */
  MEAN,
  /** The one with the most points counts. */
  HIGHEST,
  /** The one with the fewest points counts. */
  LOWEST,
  /** The points of each are added, up to the scale. */
  TOTAL,
  /** Their number is looked up. */
  COUNT,
  /** Their scores are added and the sum is looked up. */
  SUM;

  /**
   * Whether the raw value that is kept is already points, because no single piece of evidence
   * stands for it.
   */
  public boolean keepsPoints() {
    return this == MEAN || this == TOTAL;
  }
}
