package id.talenta.demo.core;

import java.util.Collections;
import java.util.List;

/** The plans of the demo's regions, which are those of {@code tenants/}. */
public final class RegionPlans {
  private static final List<RegionPlan> ALL =
      List.of(
          new RegionPlan("jabar", 0, 8_000, 25, 8, 4, 9, "", List.of(), List.of()),
          city(
              "magelang",
              1,
              2_000,
              List.of(13, 4, 2, 6),
              3,
              "Magelang Utara",
              "Magelang Tengah",
              "Magelang Selatan"),
          city(
              "banjarmasin",
              2,
              4_000,
              List.of(18, 6, 3, 9),
              8,
              "Banjarmasin Utara",
              "Banjarmasin Tengah",
              "Banjarmasin Selatan",
              "Banjarmasin Timur",
              "Banjarmasin Barat"),
          city(
              "jayapura",
              3,
              1_500,
              List.of(12, 3, 2, 4),
              1,
              "Abepura",
              "Heram",
              "Jayapura Selatan",
              "Jayapura Utara",
              "Muara Tami"),
          new RegionPlan("kaltim", 4, 5_000, 25, 7, 4, 7, "", List.of(), List.of()),
          city(
              "tangerang",
              5,
              6_000,
              List.of(22, 6, 4, 9),
              4,
              "Batuceper",
              "Benda",
              "Cibodas",
              "Ciledug",
              "Cipondoh",
              "Jatiuwung",
              "Karang Tengah",
              "Karawaci",
              "Larangan",
              "Neglasari",
              "Periuk",
              "Pinang",
              "Tangerang"),
          oki());

  private RegionPlans() {}

  /** All of them. */
  public static List<RegionPlan> all() {
    return ALL;
  }

  /**
   * The plan of this region.
   *
   * @throws IllegalArgumentException when the demo has no such region
   */
  public static RegionPlan of(String code) {
    return ALL.stream()
        .filter(plan -> plan.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The demo has no region " + code));
  }

  /**
   * A city.
   *
   * @param sizes dinas, badan, bidang in each of them, bagian of the secretariat
   */
  private static RegionPlan city(
      String code,
      int number,
      int people,
      List<Integer> sizes,
      int kelurahan,
      String... districts) {
    return new RegionPlan(
        code,
        number,
        people,
        sizes.get(0),
        sizes.get(1),
        sizes.get(2),
        sizes.get(3),
        code.equals("jayapura") ? "Distrik" : "Kecamatan",
        List.of(districts),
        Collections.nCopies(districts.length, kelurahan));
  }

  /** A regency has desa, which employ no civil servants, and kelurahan in its capital alone. */
  private static RegionPlan oki() {
    var districts =
        List.of(
            "Kayuagung",
            "Air Sugihan",
            "Cengal",
            "Jejawi",
            "Lempuing",
            "Lempuing Jaya",
            "Mesuji",
            "Mesuji Makmur",
            "Mesuji Raya",
            "Pampangan",
            "Pangkalan Lampam",
            "Pedamaran",
            "Pedamaran Timur",
            "Sirah Pulau Padang",
            "Sungai Menang",
            "Tanjung Lubuk",
            "Teluk Gelam",
            "Tulung Selapan");
    var kelurahan = districts.stream().map(name -> name.equals("Kayuagung") ? 11 : 0).toList();
    return new RegionPlan("oki", 6, 5_000, 24, 6, 4, 9, "Kecamatan", districts, kelurahan);
  }
}
