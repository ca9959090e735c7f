package id.talenta.fleet;

/** What a government can have that the host may want to look after. */
public enum FleetMark {
  /** Its schema is not that of this program. */
  BEHIND,
  /** A job of it failed in the last 30 days. */
  FAILED_JOBS,
  /** In use, and never mapped or not for more than half a year. */
  NOT_MAPPED,
  /** Steps of its onboarding are not done. */
  OPEN_STEPS,
  /** It has nine tenths of the people or of the storage that its agreement allows, or more. */
  NEAR_QUOTA,
  /** Its files say something else than what is in force. */
  DRIFTED
}
