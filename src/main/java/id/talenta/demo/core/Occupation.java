package id.talenta.demo.core;

import id.talenta.organization.PositionLevel;
import java.util.List;

/**
 * A functional occupation.
 *
 * @param name such as Perawat
 * @param fields fields of study that fit
 * @param skilled whether it has the skilled levels (pemula to penyelia) too
 */
record Occupation(String name, List<String> fields, boolean skilled) {
  static final Occupation TEACHER =
      new Occupation(
          "Guru",
          List.of(
              "Pendidikan Guru Sekolah Dasar",
              "Pendidikan Matematika",
              "Pendidikan Bahasa Indonesia",
              "Pendidikan Bahasa Inggris",
              "Pendidikan Ilmu Pengetahuan Alam",
              "Pendidikan Sejarah",
              "Pendidikan Jasmani",
              "Ilmu Pendidikan"),
          false);
  static final List<Occupation> HEALTH =
      List.of(
          new Occupation("Perawat", List.of("Keperawatan", "Ilmu Keperawatan"), true),
          new Occupation("Bidan", List.of("Kebidanan"), true),
          new Occupation("Dokter", List.of("Kedokteran"), false),
          new Occupation("Apoteker", List.of("Farmasi"), false),
          new Occupation("Nutrisionis", List.of("Gizi"), true),
          new Occupation("Pranata Laboratorium Kesehatan", List.of("Analis Kesehatan"), true),
          new Occupation("Tenaga Sanitasi Lingkungan", List.of("Kesehatan Lingkungan"), true));
  static final double[] HEALTH_WEIGHTS = {42, 26, 9, 5, 6, 6, 6};

  /** Its title at a level. */
  static String title(String name, PositionLevel level) {
    return switch (level) {
      case JF_PEMULA -> name + " Pemula";
      case JF_TERAMPIL -> name + " Terampil";
      case JF_MAHIR -> name + " Mahir";
      case JF_PENYELIA -> name + " Penyelia";
      case JF_PERTAMA -> name + " Ahli Pertama";
      case JF_MUDA -> name + " Ahli Muda";
      case JF_MADYA -> name + " Ahli Madya";
      case JF_UTAMA -> name + " Ahli Utama";
      case PELAKSANA, PENGAWAS, ADMINISTRATOR, JPT_PRATAMA, JPT_MADYA, JPT_UTAMA ->
          throw new IllegalArgumentException(level + " is not functional");
    };
  }

  /** Fields of study that fit a title. */
  static List<String> fieldsOf(String title, Unit unit) {
    if (title.startsWith(TEACHER.name() + " ")) {
      return TEACHER.fields();
    }
    return HEALTH.stream()
        .filter(occupation -> title.startsWith(occupation.name() + " "))
        .findFirst()
        .map(Occupation::fields)
        .orElse(unit.fields());
  }
}
