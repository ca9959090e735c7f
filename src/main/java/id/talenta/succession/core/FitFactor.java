package id.talenta.succession.core;

/** What the fit with a position is measured by. */
public enum FitFactor {
  /** Job person match, measured against the target's standard. */
  COMPETENCE,
  /** Whether the field of study is one the standard asks for. */
  EDUCATION_FIELD,
  /** Years at the level below. */
  TENURE
}
