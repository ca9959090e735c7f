package id.talenta.agreement;

/** The order of a list of agreements. */
public enum AgreementSort {
  /** Those that are not over first, of them those that have waited longest. */
  WAITING_LONGEST,
  /** The partner's name. */
  PARTNER,
  /** The partner's name, the last first. */
  PARTNER_LAST,
  /** The earliest stage first. */
  STAGE,
  /** The furthest stage first. */
  STAGE_LAST,
  /** The last step, the newest first. */
  NEWEST
}
