package id.talenta.evidence.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * Remembers which row named a thing first, to find the ones that name it again.
 *
 * @param <K> what names a thing
 */
final class Seen<K> {
  private final Map<K, RowPlace> places = new HashMap<>();

  /** Notes a problem with the row, in this column, when another one named the same thing. */
  void note(K key, RowCheck row, IntakeField field) {
    var first = places.putIfAbsent(key, row.place());
    if (first != null) {
      var elsewhere = first.part() == row.place().part() ? "duplicate" : "duplicate-base";
      row.problem(field, elsewhere, first.number());
    }
  }

  boolean contains(K key) {
    return places.containsKey(key);
  }
}
