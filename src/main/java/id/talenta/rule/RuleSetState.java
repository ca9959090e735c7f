package id.talenta.rule;

/** Where a version of the rules stands. */
public enum RuleSetState {
  /** Being edited; used by nothing. */
  DRAFT,
  /** Published: unchangeable, in force from its day until the next one's. */
  IN_FORCE,
  /** Published, but replaced before its day by another for the same day. */
  RETIRED
}
