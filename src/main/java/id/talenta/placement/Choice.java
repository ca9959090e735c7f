package id.talenta.placement;

/** Where the picked person came from. */
public enum Choice {
  /** One of the committee's three. */
  PROPOSED,
  /** A candidate of the prepared list whom the committee did not propose. */
  PREPARED,
  /** Somebody who was not on the list at all. */
  ELSEWHERE;

  /** Whether a justification is needed and the auditor's attention drawn to it. */
  public boolean isOutside() {
    return switch (this) {
      case PROPOSED -> false;
      case PREPARED, ELSEWHERE -> true;
    };
  }
}
