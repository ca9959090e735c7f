package id.talenta.agreement.mentoring;

/** In what somebody of the region takes part. */
public enum Participation {
  /** In a session of the mentoring. */
  MENTORING,
  /** In an internship. */
  INTERNSHIP
}
