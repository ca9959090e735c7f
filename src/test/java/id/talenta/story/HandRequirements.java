package id.talenta.story;

import static id.talenta.story.RawTable.day;
import static id.talenta.story.RawTable.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the list of candidates must say about those requirements that can be told from the files by
 * hand, for a post of a head of an office whose holder retires: the ages are those of the law.
 */
final class HandRequirements {
  private static final int RETIREMENT_AGE = 60;
  private static final int MAXIMUM_AGE = 56;
  private static final String LOWEST_DEGREE = "S1";
  private static final List<List<String>> DEGREES =
      List.of(
          List.of("SD"),
          List.of("SMP"),
          List.of("SLTA"),
          List.of("D1"),
          List.of("D2"),
          List.of("D3"),
          List.of("D4", "S1"),
          List.of("S2"),
          List.of("S3"));
  private static final List<String> GRADES = List.of("I", "II", "III", "IV");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", HandLine.INDONESIA);

  private final HandFiles files;
  private final Map<String, String> post;
  private final LocalDate today;
  private final LocalDate on;

  HandRequirements(HandFiles files, String post, LocalDate today) {
    this.files = files;
    this.post = files.position(post);
    this.today = today;
    var vacant =
        YearMonth.from(born(files.holder(post)))
            .plusYears(RETIREMENT_AGE)
            .atEndOfMonth()
            .plusDays(1);
    this.on = vacant.isBefore(today) ? today : vacant;
  }

  /**
   * What must be said of one requirement.
   *
   * @param found what somebody has
   * @param verdict what follows
   */
  record Check(String found, String verdict) {}

  /** By the name of the requirement. */
  Map<String, Check> of(String nip) {
    return Map.of(
        "Pangkat", rank(nip),
        "Jenjang pendidikan", degree(nip),
        "Usia saat diangkat", age(nip),
        "Penilaian kompetensi", assessment(nip));
  }

  private Check rank(String nip) {
    var rank = text(files.person(nip), "Pangkat");
    if (!rank.contains("/")) {
      return new Check(rank.isEmpty() ? "pangkat belum tercatat" : rank, "perlu dipastikan");
    }
    var lowest = text(post, "Pangkat Minimum");
    var highest = text(post, "Pangkat Maksimum");
    var isHighEnough = lowest.isEmpty() || height(rank) >= height(lowest);
    var isLowEnough = highest.isEmpty() || height(rank) <= height(highest);
    return check(rank, isHighEnough && isLowEnough);
  }

  private static int height(String rank) {
    var parts = rank.split("/");
    return GRADES.indexOf(parts[0]) * 10 + parts[1].charAt(0) - 'a';
  }

  private Check degree(String nip) {
    var degree = text(files.person(nip), "Pendidikan");
    var asked = Math.max(step(text(post, "Pendidikan Minimum")), step(LOWEST_DEGREE));
    return check(degree, step(degree) >= asked);
  }

  private static int step(String degree) {
    for (var step = 0; step < DEGREES.size(); step++) {
      if (DEGREES.get(step).contains(degree)) {
        return step;
      }
    }
    throw new AssertionError("No degree: " + degree);
  }

  private Check age(String nip) {
    var age = ChronoUnit.YEARS.between(born(nip), on);
    return check(age + " tahun pada " + DAY.format(on), age <= MAXIMUM_AGE);
  }

  private Check assessment(String nip) {
    return files.rows(nip, "06-asesmen-kompetensi.xlsx").stream()
        .map(row -> day(row, "Tanggal Asesmen"))
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder())
        .map(
            newest -> {
              var last = newest.plusYears(3).minusDays(1);
              return check(
                  "dinilai " + DAY.format(newest) + ", berlaku sampai " + DAY.format(last),
                  !last.isBefore(on));
            })
        .orElseGet(() -> check("belum pernah dinilai", false));
  }

  private static LocalDate born(String nip) {
    return LocalDate.parse(nip.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static Check check(String found, boolean isMet) {
    return new Check(found, isMet ? "memenuhi" : "belum memenuhi");
  }
}
