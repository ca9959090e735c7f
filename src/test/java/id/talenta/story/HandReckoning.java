package id.talenta.story;

import static id.talenta.story.HandLine.number;
import static id.talenta.story.RawTable.day;
import static id.talenta.story.RawTable.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

  private final HandFiles files;
  private final Map<String, BigDecimal> weights;
  private final LocalDate asOf;

  /**
   * Reckons from the files.
   *
   * @param weights weight of each indicator by its name
   */
  HandReckoning(HandFiles files, Map<String, BigDecimal> weights, LocalDate asOf) {
    this.files = files;
    this.weights = weights;
    this.asOf = asOf;
  }

  /**
   * What one person's sheet must say.
   *
   * @param lines what stands beside each indicator, by its name
   * @param contributions by the name of the indicator
   * @param performance sum of the axis
   * @param potential sum of the axis
   * @param box 1–9
   */
  record Result(
      Map<String, HandLine> lines,
      Map<String, BigDecimal> contributions,
      BigDecimal performance,
      BigDecimal potential,
      int box) {}

  Result of(String nip) {
    var performance = new LinkedHashMap<String, HandLine>();
    performance.put("Predikat kinerja", ratings(nip));
    performance.put("Penghargaan", best(nip, "10-penghargaan.xlsx", 5));
    performance.put("Penugasan tim kerja", best(nip, "11-penugasan-tim.csv", 3));
    performance.put("Umpan balik 360 derajat", feedback(nip));
    var potential = new LinkedHashMap<String, HandLine>();
    potential.put(
        "Hasil asesmen kompetensi",
        assessed(nip, "06-asesmen-kompetensi.xlsx", "Nilai JPM", "%s kecocokan jabatan"));
    potential.put("Pengembangan kompetensi", training(nip));
    potential.put("Pengalaman", experience(nip));
    potential.put(
        "Hasil asesmen potensi",
        assessed(nip, "07-asesmen-potensi.xlsx", "Nilai Potensi", "Nilai %s"));
    potential.put("Pendidikan", degree(nip));
    potential.put("Kesesuaian bidang pendidikan", fit(nip));
    potential.put("Integritas", discipline(nip));
    var contributions = new LinkedHashMap<String, BigDecimal>();
    var x = sum(performance, contributions);
    var y = sum(potential, contributions);
    performance.putAll(potential);
    return new Result(performance, contributions, x, y, box(x, y));
  }

  private BigDecimal weighted(String indicator, BigDecimal points) {
    var weight = Optional.ofNullable(weights.get(indicator)).orElseThrow();
    return points.multiply(weight).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }

  private BigDecimal sum(Map<String, HandLine> axis, Map<String, BigDecimal> contributions) {
    var sum = BigDecimal.ZERO.setScale(2);
    for (var line : axis.entrySet()) {
      var contribution = weighted(line.getKey(), line.getValue().points());
      contributions.put(line.getKey(), contribution);
      sum = sum.add(contribution);
    }
    return sum;
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

  /** The mean of the years that ended within two years; the newest is shown. */
  private HandLine ratings(String nip) {
    var all = files.rows(nip, "05-predikat-kinerja.csv");
    var valid = all.stream().filter(row -> within(endOf(row), 2)).toList();
    if (valid.isEmpty()) {
      return HandLine.missing(BigDecimal.ZERO, all);
    }
    var total = valid.stream().mapToInt(row -> points(RATING, text(row, "Predikat Kinerja"))).sum();
    var mean =
        BigDecimal.valueOf(total).divide(BigDecimal.valueOf(valid.size()), 2, RoundingMode.HALF_UP);
    return HandLine.found("Rata-rata nilai " + number(mean), mean)
        .by(newest(valid, HandReckoning::endOf), HandReckoning::endOf, "Sumber");
  }

  private HandLine best(String nip, String file, int years) {
    Function<Map<String, String>, LocalDate> on = row -> day(row, "Tanggal");
    var all = files.rows(nip, file);
    var valid = all.stream().filter(row -> within(on.apply(row), years)).toList();
    return chosen(valid, REACH, "Tingkat", Comparator.naturalOrder())
        .map(line -> line.by(newest(line.of(valid, "Tingkat"), on), on, "Sumber"))
        .orElseGet(() -> HandLine.missing(BigDecimal.ZERO, all));
  }

  private HandLine feedback(String nip) {
    var all = files.rows(nip, "12-umpan-balik-360.csv");
    var valid = all.stream().filter(row -> within(endOf(row), 2)).toList();
    if (valid.isEmpty()) {
      return HandLine.missing(BigDecimal.ZERO, all);
    }
    var newest = newest(valid, HandReckoning::endOf);
    var value = RawTable.number(newest.getFirst(), "Nilai Umpan Balik");
    return HandLine.found("Nilai " + number(value), value)
        .by(newest, HandReckoning::endOf, "Sumber");
  }

  /** The newest assessment; it counts for three years, the last day excluded. */
  private HandLine assessed(String nip, String file, String column, String words) {
    Function<Map<String, String>, LocalDate> on = row -> day(row, "Tanggal Asesmen");
    var all = files.rows(nip, file);
    var valid =
        all.stream()
            .filter(row -> !on.apply(row).isAfter(asOf))
            .filter(row -> on.apply(row).plusYears(3).isAfter(asOf))
            .toList();
    if (valid.isEmpty()) {
      return HandLine.missing(BigDecimal.ZERO, all);
    }
    var newest = newest(valid, on);
    var value = RawTable.number(newest.getFirst(), column);
    return HandLine.found(words.formatted(number(value)), value).by(newest, on, "Sumber");
  }

  private HandLine training(String nip) {
    Function<Map<String, String>, LocalDate> on = row -> day(row, "Tanggal Selesai");
    var all = files.rows(nip, "09-pelatihan.csv");
    var valid = all.stream().filter(row -> within(on.apply(row), 3)).toList();
    if (valid.isEmpty()) {
      return HandLine.missing(BigDecimal.ZERO, all);
    }
    var hours =
        valid.stream()
            .map(row -> RawTable.number(row, "Jam Pelajaran"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return HandLine.banded(
            number(hours) + " jam pelajaran", hours, new int[] {0, 20, 60}, new int[] {40, 70, 100})
        .by(newest(valid, on), on, "Sumber");
  }

  /** Whole years since the month in the NIP; a PPPK's NIP has only the year. */
  private HandLine experience(String nip) {
    var isTenured = text(files.person(nip), "Status Kepegawaian").equals("PNS");
    var month = isTenured ? Integer.parseInt(nip.substring(12, 14)) : 1;
    var start = LocalDate.of(Integer.parseInt(nip.substring(8, 12)), month, 1);
    var years = ChronoUnit.YEARS.between(start, asOf);
    return HandLine.banded(
        years + " tahun masa kerja",
        BigDecimal.valueOf(years),
        new int[] {0, 5, 10},
        new int[] {60, 80, 100});
  }

  private HandLine degree(String nip) {
    Function<Map<String, String>, LocalDate> on = row -> day(row, "Tanggal Ijazah");
    var all = files.rows(nip, "08-pendidikan.csv");
    var valid = all.stream().filter(row -> !on.apply(row).isAfter(asOf)).toList();
    return chosen(valid, DEGREE, "Jenjang Pendidikan", Comparator.naturalOrder())
        .map(line -> line.by(newest(line.of(valid, "Jenjang Pendidikan"), on), on, "Sumber"))
        .orElseGet(() -> HandLine.missing(BigDecimal.ZERO, all));
  }

  private HandLine fit(String nip) {
    var field = text(files.person(nip), "Bidang Studi");
    var wanted = files.positionOf(nip).map(row -> text(row, "Bidang Studi yang Sesuai")).orElse("");
    if (field.isEmpty() || wanted.isEmpty()) {
      return HandLine.missing(BigDecimal.valueOf(50), List.of());
    }
    var fits =
        Arrays.stream(wanted.split(";")).map(String::strip).anyMatch(field::equalsIgnoreCase);
    return fits
        ? HandLine.found("Sesuai", BigDecimal.valueOf(100))
        : HandLine.found("Tidak sesuai", BigDecimal.valueOf(50));
  }

  private HandLine discipline(String nip) {
    Function<Map<String, String>, LocalDate> on = row -> day(row, "Tanggal Mulai");
    var all = files.rows(nip, "13-hukuman-disiplin.xlsx");
    var valid = all.stream().filter(row -> within(on.apply(row), 5)).toList();
    var clean = BigDecimal.valueOf(100);
    return chosen(valid, DISCIPLINE, "Tingkat Hukuman", Comparator.reverseOrder())
        .map(line -> line.by(newest(line.of(valid, "Tingkat Hukuman"), on), on, "Nomor Keputusan"))
        .orElseGet(() -> HandLine.missing(clean, all));
  }

  /** The row whose word is worth the most, in this order. */
  private static Optional<HandLine> chosen(
      List<Map<String, String>> valid,
      Map<String, Integer> worth,
      String column,
      Comparator<Integer> order) {
    return valid.stream()
        .map(row -> text(row, column))
        .max(Comparator.comparing(word -> points(worth, word), order))
        .map(word -> HandLine.found(word, BigDecimal.valueOf(points(worth, word))));
  }

  /** Those of the newest day. */
  private static List<Map<String, String>> newest(
      List<Map<String, String>> rows, Function<Map<String, String>, LocalDate> on) {
    var newest = rows.stream().map(on).max(Comparator.naturalOrder()).orElseThrow();
    return rows.stream().filter(row -> on.apply(row).equals(newest)).toList();
  }

  private static LocalDate endOf(Map<String, String> row) {
    return LocalDate.of(Integer.parseInt(text(row, "Tahun Penilaian")), 12, 31);
  }

  private static int points(Map<String, Integer> table, String word) {
    return Optional.ofNullable(table.get(word)).orElseThrow();
  }

  private boolean within(LocalDate day, int years) {
    return !day.isAfter(asOf) && day.isAfter(asOf.minusYears(years));
  }
}
