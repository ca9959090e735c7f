package id.talenta.people;

/** As the NIP has it. Appears in aggregates only, never as a filter where people are chosen. */
public enum Sex {
  /** Digit 1 in the NIP. */
  MALE,
  /** Digit 2 in the NIP. */
  FEMALE
}
