package id.talenta.demo.core;

import id.talenta.organization.Education;
import java.util.Arrays;

/** Titles of posts that carry out work (pelaksana), by the education they ask for. */
enum ExecutiveTitle {
  /** Looks into policies. */
  PENELAAH("Penelaah Teknis Kebijakan", Education.S1, 7),
  /** Arranges services. */
  PENATA("Penata Layanan Operasional", Education.S1, 7),
  /** Works on data. */
  PENGOLAH("Pengolah Data dan Informasi", Education.D3, 6),
  /** Keeps an office running. */
  PENGADMINISTRASI("Pengadministrasi Perkantoran", Education.SLTA, 5),
  /** Keeps services running. */
  OPERATOR("Operator Layanan Operasional", Education.SLTA, 5),
  /** Looks after buildings and grounds. */
  PENGELOLA("Pengelola Umum Operasional", Education.SD, 1);

  private final String text;
  private final Education minimumEducation;
  private final int positionClass;

  ExecutiveTitle(String text, Education minimumEducation, int positionClass) {
    this.text = text;
    this.minimumEducation = minimumEducation;
    this.positionClass = positionClass;
  }

  String text() {
    return text;
  }

  Education minimumEducation() {
    return minimumEducation;
  }

  int positionClass() {
    return positionClass;
  }

  /** A title for somebody of this education. */
  static ExecutiveTitle of(Education education, boolean office) {
    return switch (education) {
      case S3, S2, S1, D4 -> office ? PENELAAH : PENATA;
      case D3, D2, D1 -> PENGOLAH;
      case SLTA -> office ? PENGADMINISTRASI : OPERATOR;
      case SMP, SD -> PENGELOLA;
    };
  }

  /** The constant with this title. */
  static ExecutiveTitle named(String text) {
    return Arrays.stream(values())
        .filter(title -> title.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No title " + text));
  }
}
