package id.talenta.story;

import static id.talenta.story.RawTable.day;
import static id.talenta.story.RawTable.number;
import static id.talenta.story.RawTable.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sheets must say, reckoned from the files as a clerk with pencil and paper would: by the
 * numbers printed in the rules of the story, without any of the product's code.
 */
final class HandReckoning {
  private static final Map<String, Integer> RATING =
      Map.of(
          "Sangat Baik", 100, "Baik", 80, "Butuh Perbaikan", 60, "Kurang", 40, "Sangat Kurang", 20);
  private static final Map<String, Integer> REACH =
      Map.of(
          "Internasional",
          100,
          "Nasional",
          90,
          "Provinsi",
          80,
          "Kabupaten/Kota",
          70,
          "Unit Kerja",
          60);
  private static final Map<String, Integer> DEGREE =
      Map.of(
          "S3", 100, "S2", 90, "S1", 80, "D4", 80, "D3", 70, "D2", 65, "D1", 65, "SLTA", 60, "SMP",
          40, "SD", 20);
  private static final Map<String, Integer> DISCIPLINE =
      Map.of("Ringan", 75, "Sedang", 50, "Berat", 25);

  private final Map<String, Map<String, String>> people = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> positions = new LinkedHashMap<>();
  private final Map<String, RawTable> evidence = new LinkedHashMap<>();
  private final Map<String, BigDecimal> weights;
  private final LocalDate asOf;

  /**
   * Reads the files.
   *
   * @param weights weight of each indicator by its name
   */
  HandReckoning(Path folder, Map<String, BigDecimal> weights, LocalDate asOf) {
    this.weights = weights;
    this.asOf = asOf;
    RawTable.read(folder.resolve("03-pegawai.csv"))
        .rows()
        .forEach(row -> people.put(text(row, "NIP"), row));
    RawTable.read(folder.resolve("02-jabatan.xlsx"))
        .rows()
        .forEach(row -> positions.put(text(row, "Kode Jabatan"), row));
    for (var file :
        List.of(
            "05-predikat-kinerja.csv",
            "06-asesmen-kompetensi.xlsx",
            "07-asesmen-potensi.xlsx",
            "08-pendidikan.csv",
            "09-pelatihan.csv",
            "10-penghargaan.xlsx",
            "11-penugasan-tim.csv",
            "12-umpan-balik-360.csv",
            "13-hukuman-disiplin.xlsx")) {
      evidence.put(file, RawTable.read(folder.resolve(file)));
    }
  }

  /**
   * What one person's sheet must say.
   *
   * @param contributions by the name of the indicator
   * @param performance sum of the axis
   * @param potential sum of the axis
   * @param box 1–9
   */
  record Result(
      Map<String, BigDecimal> contributions,
      BigDecimal performance,
      BigDecimal potential,
      int box) {}

  /** NIPs in the order of the file. */
  List<String> nips() {
    return List.copyOf(people.keySet());
  }

  /** The name in the file of people. */
  String name(String nip) {
    return text(person(nip), "Nama");
  }

  Result of(String nip) {
    var performance = new LinkedHashMap<String, BigDecimal>();
    performance.put("Predikat kinerja", ratings(nip));
    performance.put("Penghargaan", best(nip, "10-penghargaan.xlsx", 5));
    performance.put("Penugasan tim kerja", best(nip, "11-penugasan-tim.csv", 3));
    performance.put("Umpan balik 360 derajat", feedback(nip));
    var potential = new LinkedHashMap<String, BigDecimal>();
    potential.put(
        "Hasil asesmen kompetensi", assessed(nip, "06-asesmen-kompetensi.xlsx", "Nilai JPM"));
    potential.put("Pengembangan kompetensi", training(nip));
    potential.put("Pengalaman", experience(nip));
    potential.put(
        "Hasil asesmen potensi", assessed(nip, "07-asesmen-potensi.xlsx", "Nilai Potensi"));
    potential.put("Pendidikan", degree(nip));
    potential.put("Kesesuaian bidang pendidikan", fit(nip));
    potential.put("Integritas", discipline(nip));
    performance.replaceAll(this::weighted);
    potential.replaceAll(this::weighted);
    var x = sum(performance);
    var y = sum(potential);
    performance.putAll(potential);
    return new Result(performance, x, y, box(x, y));
  }

  private BigDecimal weighted(String indicator, BigDecimal points) {
    var weight = Optional.ofNullable(weights.get(indicator)).orElseThrow();
    return points.multiply(weight).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(Map<String, BigDecimal> contributions) {
    return contributions.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** The nine boxes as printed in PermenPANRB 3/2020, cut at 60 and 80. */
  private static int box(BigDecimal performance, BigDecimal potential) {
    var table = new int[][] {{1, 3, 6}, {2, 5, 8}, {4, 7, 9}};
    return table[grade(performance)][grade(potential)];
  }

  private static int grade(BigDecimal sum) {
    if (sum.compareTo(BigDecimal.valueOf(80)) >= 0) {
      return 2;
    }
    return sum.compareTo(BigDecimal.valueOf(60)) >= 0 ? 1 : 0;
  }

  /** The mean of the years that ended within two years. */
  private BigDecimal ratings(String nip) {
    var points = new ArrayList<Integer>();
    for (var row : rows(nip, "05-predikat-kinerja.csv")) {
      var end = LocalDate.of(Integer.parseInt(text(row, "Tahun Penilaian")), 12, 31);
      if (within(end, 2)) {
        points.add(points(RATING, text(row, "Predikat Kinerja")));
      }
    }
    var total = points.stream().mapToInt(Integer::intValue).sum();
    return points.isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(total)
            .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
  }

  private BigDecimal best(String nip, String file, int years) {
    return rows(nip, file).stream()
        .filter(row -> within(day(row, "Tanggal"), years))
        .map(row -> BigDecimal.valueOf(points(REACH, text(row, "Tingkat"))))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal feedback(String nip) {
    return rows(nip, "12-umpan-balik-360.csv").stream()
        .filter(row -> within(LocalDate.of(year(row), 12, 31), 2))
        .max(Comparator.comparing(HandReckoning::year))
        .map(row -> number(row, "Nilai Umpan Balik"))
        .orElse(BigDecimal.ZERO);
  }

  /** The newest assessment; it counts for three years, the last day excluded. */
  private BigDecimal assessed(String nip, String file, String column) {
    return rows(nip, file).stream()
        .filter(row -> !day(row, "Tanggal Asesmen").isAfter(asOf))
        .filter(row -> day(row, "Tanggal Asesmen").plusYears(3).isAfter(asOf))
        .max(Comparator.comparing(row -> day(row, "Tanggal Asesmen")))
        .map(row -> number(row, column))
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal training(String nip) {
    var courses =
        rows(nip, "09-pelatihan.csv").stream()
            .filter(row -> within(day(row, "Tanggal Selesai"), 3))
            .map(row -> number(row, "Jam Pelajaran"))
            .toList();
    if (courses.isEmpty()) {
      return BigDecimal.ZERO;
    }
    var hours = courses.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    if (hours < 20) {
      return BigDecimal.valueOf(40);
    }
    return BigDecimal.valueOf(hours < 60 ? 70 : 100);
  }

  /** Whole years since the month in the NIP; a PPPK's NIP has only the year. */
  private BigDecimal experience(String nip) {
    var isTenured = text(person(nip), "Status Kepegawaian").equals("PNS");
    var month = isTenured ? Integer.parseInt(nip.substring(12, 14)) : 1;
    var start = LocalDate.of(Integer.parseInt(nip.substring(8, 12)), month, 1);
    var years = ChronoUnit.YEARS.between(start, asOf);
    if (years < 5) {
      return BigDecimal.valueOf(60);
    }
    return BigDecimal.valueOf(years < 10 ? 80 : 100);
  }

  private BigDecimal degree(String nip) {
    return rows(nip, "08-pendidikan.csv").stream()
        .filter(row -> !day(row, "Tanggal Ijazah").isAfter(asOf))
        .map(row -> BigDecimal.valueOf(points(DEGREE, text(row, "Jenjang Pendidikan"))))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal fit(String nip) {
    var field = text(person(nip), "Bidang Studi");
    var position = Optional.ofNullable(positions.get(text(person(nip), "Kode Jabatan")));
    var wanted = position.map(row -> text(row, "Bidang Studi yang Sesuai")).orElse("");
    var fits =
        Arrays.stream(wanted.split(";")).map(String::strip).anyMatch(field::equalsIgnoreCase);
    return BigDecimal.valueOf(!field.isEmpty() && !wanted.isEmpty() && fits ? 100 : 50);
  }

  private BigDecimal discipline(String nip) {
    return rows(nip, "13-hukuman-disiplin.xlsx").stream()
        .filter(row -> within(day(row, "Tanggal Mulai"), 5))
        .map(row -> BigDecimal.valueOf(points(DISCIPLINE, text(row, "Tingkat Hukuman"))))
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.valueOf(100));
  }

  private static int points(Map<String, Integer> table, String word) {
    return Optional.ofNullable(table.get(word)).orElseThrow();
  }

  private static int year(Map<String, String> row) {
    return Integer.parseInt(text(row, "Tahun Penilaian"));
  }

  private boolean within(LocalDate day, int years) {
    return !day.isAfter(asOf) && day.isAfter(asOf.minusYears(years));
  }

  private Map<String, String> person(String nip) {
    return Optional.ofNullable(people.get(nip)).orElseThrow();
  }

  private List<Map<String, String>> rows(String nip, String file) {
    return Optional.ofNullable(evidence.get(file)).orElseThrow().of(nip);
  }
}
