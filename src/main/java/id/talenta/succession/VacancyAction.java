package id.talenta.succession;

/** What can be done to a vacancy. */
public enum VacancyAction {
  /** The analyst computes and freezes the candidates; also anew, in place of an earlier list. */
  PREPARE,
  /** The committee proposes three. */
  PROPOSE,
  /** The regional head picks one. */
  DECIDE,
  /** It is given up. */
  WITHDRAW
}
