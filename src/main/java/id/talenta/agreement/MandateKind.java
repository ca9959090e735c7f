package id.talenta.agreement;

/** By what right somebody signs for a region. Source: PP 28/2018 and Permendagri 22/2020. */
public enum MandateKind {
  /** The regional head, by the office itself. */
  OFFICE,
  /** Somebody whom the regional head empowered by a power of attorney (surat kuasa). */
  POWER_OF_ATTORNEY,
  /** Somebody to whom the signing was delegated by a written mandate (surat mandat). */
  WRITTEN_MANDATE,
  /** The acting head (penjabat, pelaksana tugas), by the decision that appointed him. */
  ACTING_OFFICE;

  /** Whether a paper has to prove it. */
  public boolean needsPaper() {
    return this != OFFICE;
  }
}
