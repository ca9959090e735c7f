package id.talenta.agreement.mentoring;

/** How a session of the mentoring stands. */
public enum SessionState {
  /** It is to be held. */
  PLANNED,
  /** It was held. */
  HELD,
  /** It is not held. */
  CANCELLED
}
