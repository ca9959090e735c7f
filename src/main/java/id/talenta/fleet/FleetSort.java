package id.talenta.fleet;

/**
 * The order of the list.
 *
 * @param by what is compared
 * @param descending whether the largest, last or newest comes first
 */
public record FleetSort(By by, boolean descending) {
  /** By name. */
  public static final FleetSort NAME = new FleetSort(By.NAME, false);

  /** What can be compared; what is not known comes last, whichever way. */
  public enum By {
    /** The name. */
    NAME,
    /** The number of people. */
    PEOPLE,
    /** When the last mapping ended. */
    LAST_MAPPING,
    /** How complete the evidence is. */
    COMPLETENESS,
    /** Open steps of the onboarding. */
    OPEN_STEPS,
    /** Failed jobs. */
    FAILED_JOBS,
    /** Size of the schema. */
    STORAGE
  }
}
