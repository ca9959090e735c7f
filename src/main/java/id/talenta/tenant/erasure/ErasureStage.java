package id.talenta.tenant.erasure;

/** How far an erasure has come; each stage can be repeated. */
public enum ErasureStage {
  /** It was decided, and what there is was counted. */
  BEGUN,
  /** Schema and role are gone. */
  DROPPED,
  /** Packages, figures, copies of the journal's head and what features kept are gone too. */
  CLEARED,
  /** The certificate is signed. */
  DONE
}
