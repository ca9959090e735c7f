package id.talenta.placement;

/**
 * Which decisions are wanted.
 *
 * @param text part of the post's title; empty means all
 * @param outsideOnly only those that picked none of the three
 */
public record DecisionFilter(String text, boolean outsideOnly) {
  /** All decisions. */
  public static final DecisionFilter ALL = new DecisionFilter("", false);
}
