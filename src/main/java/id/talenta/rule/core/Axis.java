package id.talenta.rule.core;

/** The two axes of the nine boxes (PermenPANRB 3/2020). */
public enum Axis {
  /** Kinerja. */
  PERFORMANCE,
  /** Potensial. */
  POTENTIAL
}
