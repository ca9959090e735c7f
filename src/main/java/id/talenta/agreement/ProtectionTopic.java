package id.talenta.agreement;

/**
 * What an agreement has to say on the protection of personal data. Source: UU 27/2022 on the
 * protection of personal data, articles 46 (notice of a breach), 51 and 52 (processor).
 */
public enum ProtectionTopic {
  /** The region alone decides what its people's data are used for. */
  CONTROLLER(true),
  /** The host works with them on the region's behalf only. */
  PROCESSOR(true),
  /** What those who run the database could see technically, and that they may not. */
  OPERATOR_SIGHT(true),
  /** The host's helpers see a region's data only in a window that the region opened. */
  SUPPORT_WINDOW(false),
  /** Names of those in mentoring and internships are disclosed one by one. */
  NAMES(false),
  /** Who tells whom of a breach, and how soon. */
  BREACH(true),
  /** How the data are handed over and erased at the end. */
  LEAVING(true);

  private final boolean required;

  ProtectionTopic(boolean required) {
    this.required = required;
  }

  /** Whether an agreement without it can't be drafted. */
  public boolean isRequired() {
    return required;
  }
}
