package id.talenta.agreement;

/** A party to an agreement. */
public enum Party {
  /** The government that runs the service. */
  HOST,
  /** The government that adopts it. */
  PARTNER
}
