package id.talenta.demo.core;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import java.util.List;

/** Ranks that fit levels and schooling (from general knowledge, for made-up people only). */
final class RankTable {
  private static final List<String> RANKS =
      List.of(
          "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c",
          "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e");

  // Four years is the least; most take longer.
  private static final double YEARS_TO_THE_NEXT = 4.7;

  private RankTable() {}

  /** The lowest rank at a functional or executive level. */
  static String lowest(PositionLevel level) {
    return switch (level) {
      case JF_PEMULA -> "II/a";
      case JF_TERAMPIL -> "II/b";
      case JF_MAHIR, JF_PERTAMA -> "III/a";
      case JF_PENYELIA, JF_MUDA -> "III/c";
      case JF_MADYA -> "IV/a";
      case JF_UTAMA -> "IV/d";
      case PELAKSANA -> "I/a";
      case PENGAWAS -> "III/b";
      case ADMINISTRATOR -> "III/d";
      case JPT_PRATAMA -> "IV/b";
      case JPT_MADYA, JPT_UTAMA -> "IV/c";
    };
  }

  /** The highest rank at a functional or executive level. */
  static String highest(PositionLevel level) {
    return switch (level) {
      case JF_PEMULA -> "II/a";
      case JF_TERAMPIL -> "II/d";
      case JF_MAHIR, JF_PERTAMA -> "III/b";
      case JF_PENYELIA, JF_MUDA, PELAKSANA, PENGAWAS -> "III/d";
      case JF_MADYA -> "IV/c";
      case ADMINISTRATOR -> "IV/b";
      case JPT_PRATAMA -> "IV/d";
      case JF_UTAMA, JPT_MADYA, JPT_UTAMA -> "IV/e";
    };
  }

  /**
   * The rank of a PNS.
   *
   * @param education at the start
   * @param service years of service
   * @param lowest of the post
   * @param highest of the post
   */
  static String pns(Education education, double service, String lowest, String highest) {
    var first = RANKS.indexOf(first(education));
    var step =
        Math.min(first + (int) (service / YEARS_TO_THE_NEXT), RANKS.indexOf(last(education)));
    var within = Math.clamp(step, RANKS.indexOf(lowest), RANKS.indexOf(highest));
    return RANKS.get(within);
  }

  /** The golongan of a PPPK. */
  static String pppk(Education education) {
    return switch (education) {
      case SD -> "I";
      case SMP -> "IV";
      case SLTA, D1 -> "V";
      case D2 -> "VI";
      case D3 -> "VII";
      case D4, S1 -> "IX";
      case S2 -> "X";
      case S3 -> "XI";
    };
  }

  private static String first(Education education) {
    return switch (education) {
      case SD -> "I/a";
      case SMP -> "I/c";
      case SLTA -> "II/a";
      case D1, D2 -> "II/b";
      case D3 -> "II/c";
      case D4, S1 -> "III/a";
      case S2 -> "III/b";
      case S3 -> "III/c";
    };
  }

  private static String last(Education education) {
    return switch (education) {
      case SD -> "II/a";
      case SMP -> "II/c";
      case SLTA -> "III/b";
      case D1, D2, D3 -> "III/c";
      case D4, S1 -> "IV/b";
      case S2 -> "IV/d";
      case S3 -> "IV/e";
    };
  }
}
