package id.talenta.people;

/** The two ways to serve as a civil servant (ASN). */
public enum Employment {
  /** With tenure (Pegawai Negeri Sipil). */
  PNS,
  /** On a work agreement (Pegawai Pemerintah dengan Perjanjian Kerja). */
  PPPK
}
