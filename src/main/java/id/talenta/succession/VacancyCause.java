package id.talenta.succession;

/** Why a post is to be filled. */
public enum VacancyCause {
  /** Nobody holds it. */
  VACANT,
  /** Its holder retires. */
  RETIREMENT,
  /** Its holder leaves for another reason. */
  OTHER
}
