package id.talenta.evidence.intake;

import id.talenta.organization.Competence;

/** What a column of an imported table says. Its heading differs from kind to kind. */
public enum IntakeField {
  /** The civil servant's number. */
  NIP,
  /** Name of a unit, a post or a person. */
  NAME,
  /** Code of a unit. */
  UNIT_CODE,
  /** Code of the unit above. */
  PARENT_CODE,
  /** What a unit is: Dinas, Bidang. */
  UNIT_KIND,
  /** Name of a unit, as it was then. */
  UNIT_NAME,
  /** Code of a position. */
  POSITION_CODE,
  /** Code of the position above. */
  SUPERIOR_CODE,
  /** Level of a position. */
  LEVEL,
  /** Class of a position, 1 to 17. */
  POSITION_CLASS,
  /** How many holders the workload asks for. */
  HEADCOUNT,
  /** Whether the organisation's goals hang on the position. */
  CRITICAL,
  /** Lowest education of a position's standard. */
  MINIMUM_EDUCATION,
  /** Fields of study that fit a position. */
  EDUCATION_FIELDS,
  /** Lowest rank. */
  MINIMUM_RANK,
  /** Highest rank. */
  MAXIMUM_RANK,
  /** Years at the level below. */
  TENURE,
  /** Required level of {@link Competence#INTEGRITAS}. */
  INTEGRITAS,
  /** Required level of {@link Competence#KERJA_SAMA}. */
  KERJA_SAMA,
  /** Required level of {@link Competence#KOMUNIKASI}. */
  KOMUNIKASI,
  /** Required level of {@link Competence#ORIENTASI_PADA_HASIL}. */
  ORIENTASI_PADA_HASIL,
  /** Required level of {@link Competence#PELAYANAN_PUBLIK}. */
  PELAYANAN_PUBLIK,
  /** Required level of {@link Competence#PENGEMBANGAN_DIRI_DAN_ORANG_LAIN}. */
  PENGEMBANGAN_DIRI_DAN_ORANG_LAIN,
  /** Required level of {@link Competence#MENGELOLA_PERUBAHAN}. */
  MENGELOLA_PERUBAHAN,
  /** Required level of {@link Competence#PENGAMBILAN_KEPUTUSAN}. */
  PENGAMBILAN_KEPUTUSAN,
  /** Required level of {@link Competence#PEREKAT_BANGSA}. */
  PEREKAT_BANGSA,
  /** PNS or PPPK. */
  EMPLOYMENT,
  /** Rank. */
  RANK,
  /** Day from which the rank is held. */
  RANK_SINCE,
  /** Highest level of education. */
  EDUCATION,
  /** Field of study. */
  EDUCATION_FIELD,
  /** Day from which the post is held. */
  POSITION_SINCE,
  /** Whether as acting holder (Plt). */
  ACTING,
  /** What a fact says: one of its kind's codes. */
  CODE,
  /** The number of a fact. */
  SCORE,
  /** The name of a fact: a course, an award. */
  TITLE,
  /** The year a fact is about. */
  YEAR,
  /** First day. */
  FROM,
  /** Last day. */
  UNTIL,
  /** Where a fact comes from. */
  SOURCE;

  /** The column of a competence's required level. */
  static IntakeField of(Competence competence) {
    return valueOf(competence.name());
  }
}
