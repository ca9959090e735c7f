package id.talenta.grid.core;

/** Whether a piece of evidence counts for an indicator, and why not. */
public enum Standing {
  /** It counts. */
  COUNTS,
  /** It is valid, but the rules take another one. */
  OUTRANKED,
  /** It was no longer valid on the day. */
  EXPIRED,
  /** It is older than the years that the rules look back. */
  TOO_OLD,
  /** It begins after the day. */
  NOT_YET
}
