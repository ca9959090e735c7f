package id.talenta.agreement;

/** Why a step cannot be taken. */
public enum Refusal {
  /** The agreement is not at a stage from which this can be done. */
  NOT_FROM_THIS_STAGE,
  /** The day lies in the future. */
  IN_THE_FUTURE,
  /** The memorandum has no number. */
  NUMBER_MISSING,
  /** The object is not named. */
  OBJECT_MISSING,
  /** It covers nothing. */
  SCOPE_MISSING,
  /** The term is not named. */
  TERM_MISSING,
  /** The term ends before it starts. */
  TERM_REVERSED,
  /** Nobody is named on the partner's side. */
  CONTACT_MISSING,
  /** A clause on the protection of personal data is missing. */
  CLAUSE_MISSING,
  /** A quota is not positive. */
  QUOTA_MISSING,
  /** A party has signed this text already: it cannot be changed any more. */
  TEXT_SIGNED,
  /** This party has signed already. */
  SIGNED_ALREADY,
  /** The signatory or the office is not named. */
  SIGNATURE_INCOMPLETE,
  /** The paper that empowers the signatory is not named or not attached. */
  MANDATE_MISSING,
  /** A council has to approve and has not. */
  COUNCIL_MISSING,
  /** This council need not approve. */
  COUNCIL_NOT_NEEDED,
  /** This council has approved already. */
  COUNCIL_APPROVED_ALREADY,
  /** A signature is missing. */
  SIGNATURE_MISSING,
  /** The term has not begun. */
  TERM_NOT_BEGUN,
  /** The term is over. */
  TERM_OVER,
  /** The term is not over yet, or its end is not near. */
  TERM_NOT_OVER,
  /** The new end is not later than the present one. */
  NOT_LONGER,
  /** An addendum that changes nothing. */
  NOTHING_CHANGED,
  /** The addendum or the approval has no number. */
  PAPER_NUMBER_MISSING,
  /** An addendum that changes the term is an extension. */
  TERM_CHANGED,
  /** Who ends it, or why, is not said. */
  REASON_MISSING,
  /** It was never in force: there is no data to hand over. */
  NEVER_ACTIVE
}
