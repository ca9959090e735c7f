package id.talenta.story;

import static id.talenta.story.RawTable.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What must stand beside one indicator.
 *
 * @param raw what was found, in words; nothing when evidence is missing
 * @param band the band that it falls in, in words, where there are bands
 * @param points before they are weighted
 * @param proofs source and day of what counts; several when they are of the same day
 * @param gap what is said when evidence is missing
 */
record HandLine(
    Optional<String> raw,
    Optional<String> band,
    BigDecimal points,
    Set<String> proofs,
    String gap) {
  static final Locale INDONESIA = Locale.of("id", "ID");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", INDONESIA);

  /** Nothing that counts; perhaps there was something that does not. */
  static HandLine missing(BigDecimal points, List<Map<String, String>> known) {
    var gap = known.isEmpty() ? "belum ada bukti" : "belum ada bukti yang berlaku";
    return new HandLine(Optional.empty(), Optional.empty(), points, Set.of(), gap);
  }

  /** Something from the person's own record, unless it is said by what. */
  static HandLine found(String raw, BigDecimal points) {
    return new HandLine(
        Optional.of(raw), Optional.empty(), points, Set.of("dari data pegawai"), "");
  }

  /** A number in half-open bands, the last without an end. */
  static HandLine banded(String raw, BigDecimal value, int[] from, int[] points) {
    var index = from.length - 1;
    while (value.compareTo(BigDecimal.valueOf(from[index])) < 0) {
      index--;
    }
    var band =
        index == from.length - 1
            ? "Rentang %d ke atas".formatted(from[index])
            : "Rentang %d sampai di bawah %d".formatted(from[index], from[index + 1]);
    var found = found(raw, BigDecimal.valueOf(points[index]));
    return new HandLine(found.raw, Optional.of(band), found.points, found.proofs, "");
  }

  /** The same, proved by these rows. */
  HandLine by(
      List<Map<String, String>> rows,
      Function<Map<String, String>, LocalDate> on,
      String sourceColumn) {
    var proofs =
        rows.stream()
            .map(row -> text(row, sourceColumn) + " · " + DAY.format(on.apply(row)))
            .collect(Collectors.toSet());
    return new HandLine(raw, band, points, proofs, gap);
  }

  /** Those rows that say what was found. */
  List<Map<String, String>> of(List<Map<String, String>> rows, String column) {
    return rows.stream().filter(row -> text(row, column).equals(raw.orElseThrow())).toList();
  }

  boolean isMissing() {
    return raw.isEmpty();
  }

  /** A number as it is written in Indonesia, with as many places as it needs, at most two. */
  static String number(BigDecimal value) {
    var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(INDONESIA));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
