package id.talenta.tenant;

/** How sure a default is that comes from a regulation. */
public enum Confidence {
  /** The legal text, or an official page, was read. */
  L,
  /** A news report, a summary or slides were read. */
  N,
  /** Read in public software that implements the rule. */
  C,
  /** General knowledge, not confirmed. */
  M,
  /** Set by the region itself. */
  R
}
