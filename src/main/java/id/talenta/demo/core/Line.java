package id.talenta.demo.core;

/** Lines of work, which differ in age, sex and schooling. */
enum Line {
  /** Leads units. */
  LEADER,
  /** Teaches. */
  TEACHER,
  /** Works in health. */
  HEALTH,
  /** Practises another profession. */
  EXPERT,
  /** Carries out work. */
  EXECUTIVE
}
