package id.talenta.demo.core;

import static id.talenta.organization.Education.D1;
import static id.talenta.organization.Education.D3;
import static id.talenta.organization.Education.D4;
import static id.talenta.organization.Education.S1;
import static id.talenta.organization.Education.S2;
import static id.talenta.organization.Education.S3;
import static id.talenta.organization.Education.SD;
import static id.talenta.organization.Education.SLTA;
import static id.talenta.organization.Education.SMP;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import java.util.List;

/** Education of made-up people, so that the whole comes near BKN's shares. */
final class Schooling {
  private static final List<Education> DEGREES = List.of(D3, S1, D4, S2, S3);
  private static final List<Education> ALL = List.of(SD, SMP, SLTA, D1, D3, D4, S1, S2);
  private static final List<String> GENERAL =
      List.of(
          "Administrasi Publik",
          "Manajemen",
          "Hukum",
          "Ekonomi",
          "Akuntansi",
          "Informatika",
          "Sosiologi",
          "Ilmu Pemerintahan",
          "Teknik Sipil",
          "Pertanian");
  private static final List<String> SCHOOL =
      List.of("Ilmu Pengetahuan Sosial", "Ilmu Pengetahuan Alam", "Akuntansi", "Perkantoran");

  private Schooling() {}

  /** The highest education of somebody at this level. */
  static Education of(Line line, PositionLevel level, Dice dice) {
    return switch (level) {
      case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> dice.weighted(DEGREES, 0, 12, 0, 75, 13);
      case ADMINISTRATOR -> dice.weighted(DEGREES, 0, 34, 2, 60, 4);
      case PENGAWAS -> dice.weighted(DEGREES, 5, 66, 4, 24.5, 0.5);
      case PELAKSANA -> dice.weighted(ALL, 4, 5, 38, 1, 13, 2, 35.5, 1.5);
      case JF_PEMULA -> SLTA;
      case JF_TERAMPIL, JF_MAHIR, JF_PENYELIA -> dice.weighted(DEGREES, 88, 8, 4, 0, 0);
      case JF_PERTAMA -> dice.weighted(DEGREES, 0, 90, 4, 5.8, 0.2);
      case JF_MUDA -> dice.weighted(DEGREES, 0, 83, 2, 14.3, 0.7);
      case JF_MADYA -> dice.weighted(DEGREES, 0, line == Line.TEACHER ? 80 : 60, 1, 18, 2);
      case JF_UTAMA -> dice.weighted(DEGREES, 0, 0, 0, 60, 40);
    };
  }

  /** The field of study: one that fits the post, four times out of five. */
  static String field(Education education, List<String> fitting, Dice dice) {
    if (!education.isAtLeast(Education.D1)) {
      return education == SLTA ? dice.pick(SCHOOL) : "Umum";
    }
    return fitting.isEmpty() || dice.chance(0.2) ? dice.pick(GENERAL) : dice.pick(fitting);
  }

  /** The age at which this education is usually finished. */
  static int finishedAt(Education education) {
    return switch (education) {
      case SD -> 13;
      case SMP -> 16;
      case SLTA -> 19;
      case D1 -> 20;
      case D2 -> 21;
      case D3 -> 22;
      case D4, S1 -> 23;
      case S2 -> 30;
      case S3 -> 38;
    };
  }
}
