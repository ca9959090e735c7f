package id.talenta.succession.core;

/** What an appointment may ask for, in the order in which it is shown. */
public enum Requirement {
  /** Rank between the lowest and the highest of the position. */
  RANK,
  /** Level of education. */
  EDUCATION_LEVEL,
  /** Field of study. */
  EDUCATION_FIELD,
  /** Years at the level below. */
  TENURE_BELOW,
  /** Years of experience in total. */
  EXPERIENCE,
  /** Age at the appointment, where the law limits it. */
  AGE,
  /** Performance rating of the last years. */
  PERFORMANCE,
  /** No gate of the rules closed and no punishment being served. */
  DISCIPLINE,
  /** A competence assessment that is still valid. */
  ASSESSMENT
}
