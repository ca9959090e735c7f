package id.talenta.evidence.intake;

import id.talenta.platform.error.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what is wrong with the rows: counts all of it, and keeps a bounded part. */
final class Problems {
  /** How many problems are kept. */
  static final int KEPT = 10_000;

  private static final int LONGEST_VALUE = 200;

  private final List<ImportProblem> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<Integer, BitSet> badRows = new TreeMap<>();
  private int total;

  void add(RowPlace place, String column, String value, String code, Object... arguments) {
    total++;
    counts.merge(code, 1, Integer::sum);
    if (place.number() > 0) {
      badRows.computeIfAbsent(place.part(), key -> new BitSet()).set(place.number());
    }
    if (kept.size() < KEPT) {
      var texts = Arrays.stream(arguments).map(String::valueOf).toList();
      kept.add(
          new ImportProblem(place.part(), place.number(), column, shortened(value), code, texts));
    }
  }

  /** A file cannot be read, or cannot be read any further. */
  void addFile(int part, UserError error) {
    add(RowPlace.file(part), "", "", code(error), error.arguments());
  }

  /** The code for an error of another package: {@code people.error.nip.size}. */
  static String code(UserError error) {
    return error.messageKey().replace(".error.", ".");
  }

  boolean isEmpty() {
    return total == 0;
  }

  int total() {
    return total;
  }

  boolean isBad(RowPlace place) {
    var rows = badRows.get(place.part());
    return rows != null && rows.get(place.number());
  }

  int badRows() {
    return badRows.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  List<ImportProblem> kept() {
    return List.copyOf(kept);
  }

  Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  private static String shortened(String value) {
    return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
  }
}
