package id.talenta.agreement.mentoring;

/** How an internship stands. */
public enum InternshipState {
  /** It is to begin. */
  PLANNED,
  /** Somebody is at the host. */
  RUNNING,
  /** It is over. */
  COMPLETED,
  /** It does not take place. */
  CANCELLED
}
