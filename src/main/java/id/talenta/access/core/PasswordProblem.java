package id.talenta.access.core;

/** Why a password is refused. */
public enum PasswordProblem {
  /** Fewer than {@value PasswordPolicy#SHORTEST} characters. */
  TOO_SHORT,
  /** More than {@value PasswordPolicy#LONGEST} characters. */
  TOO_LONG,
  /** It holds the user name. */
  HOLDS_USERNAME,
  /** It is on the list of those that everybody tries first, with or without digits added. */
  COMMON,
  /** It has too few different characters. */
  MONOTONOUS
}
