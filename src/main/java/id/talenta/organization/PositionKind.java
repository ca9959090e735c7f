package id.talenta.organization;

/** The kinds of position (jenis jabatan). */
public enum PositionKind {
  /** Leads a unit: high leadership posts (JPT), administrator, pengawas. */
  STRUCTURAL,
  /** Practises a profession (jabatan fungsional). */
  FUNCTIONAL,
  /** Carries out the unit's work (pelaksana). */
  EXECUTIVE
}
