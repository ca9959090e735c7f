package id.talenta.audit.core;

/** What is wrong with an entry of the journal. */
public enum Fault {
  /** An entry is missing before it, or its number was changed. */
  SEQUENCE,
  /** It does not continue from the entry before it. */
  PREDECESSOR,
  /** Its actor, time, action or subject was changed. */
  CONTENT,
  /** Its details or the name of its actor were changed. */
  DETAILS,
  /**
   * Its details and the name of its actor are missing, and no later entry says that they were
   * erased.
   */
  MISSING_DETAILS,
  /** It is not what was anchored outside the journal; the journal was cut off or rewritten. */
  ANCHOR
}
