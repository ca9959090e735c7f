package id.talenta.agreement;

/** What a cooperation covers. */
public enum ScopeItem {
  /** Use of the application. */
  APPLICATION_USE,
  /** Pendampingan: the host's staff accompany the region's for a while. */
  MENTORING,
  /** Magang: the region's staff work at the host for a while. */
  INTERNSHIPS,
  /** Training. */
  CAPACITY_BUILDING
}
