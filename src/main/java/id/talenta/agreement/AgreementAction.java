package id.talenta.agreement;

/** What can be done to an agreement. */
public enum AgreementAction {
  /** The memorandum is concluded. */
  AGREE_MEMORANDUM,
  /** The contents are settled. */
  DRAFT,
  /** The contents are settled anew, before anyone has signed. */
  REVISE,
  /** A region's council (DPRD) approves. */
  APPROVE_BY_COUNCIL,
  /** One party signs. */
  SIGN,
  /** The signatures of both parties are there. */
  CONCLUDE,
  /** The agreement comes into force. */
  ACTIVATE,
  /** The contents are changed by an addendum, the term stays. */
  AMEND,
  /** The term is made longer by an addendum. */
  EXTEND,
  /** The end comes near. */
  APPROACH_END,
  /** The term is over. */
  EXPIRE,
  /** A party ends it, or it is not carried on. */
  END,
  /** The region takes its data. */
  HAND_OVER,
  /** The host erases the region's data. */
  ERASE
}
