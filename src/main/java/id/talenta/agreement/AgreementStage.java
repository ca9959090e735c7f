package id.talenta.agreement;

/** How far a cooperation has come. */
public enum AgreementStage {
  /** Penjajakan: the parties talk. */
  EXPLORATION,
  /** Nota kesepakatan: the parties have agreed to cooperate. */
  MEMORANDUM,
  /** The text of the agreement (perjanjian kerja sama, PKS) is ready to be signed. */
  DRAFTED,
  /** Both parties have signed. */
  SIGNED,
  /** In force; the region works with the service. */
  ACTIVE,
  /** In force, its end is near. */
  EXPIRING,
  /** Its term is over. */
  EXPIRED,
  /** Ended before its term was over. */
  ENDED,
  /** The region has its data. */
  HANDED_OVER,
  /** The host holds no data of the region any more. */
  ERASED;

  /** Whether the agreement binds the parties at present. */
  public boolean isInForce() {
    return this == ACTIVE || this == EXPIRING;
  }

  /** Whether the cooperation is over. */
  public boolean isOver() {
    return compareTo(EXPIRING) > 0;
  }
}
