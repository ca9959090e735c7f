package id.talenta.organization;

/**
 * The competences that every position has a standard for, each with a required level of 1 to 5:
 * eight managerial ones and the socio-cultural one (PermenPANRB 38/2017).
 */
public enum Competence {
  /** Integrity. */
  INTEGRITAS,
  /** Working together. */
  KERJA_SAMA,
  /** Communication. */
  KOMUNIKASI,
  /** Orientation on results. */
  ORIENTASI_PADA_HASIL,
  /** Public service. */
  PELAYANAN_PUBLIK,
  /** Developing oneself and others. */
  PENGEMBANGAN_DIRI_DAN_ORANG_LAIN,
  /** Managing change. */
  MENGELOLA_PERUBAHAN,
  /** Making decisions. */
  PENGAMBILAN_KEPUTUSAN,
  /** Holding the nation together; the socio-cultural competence. */
  PEREKAT_BANGSA
}
