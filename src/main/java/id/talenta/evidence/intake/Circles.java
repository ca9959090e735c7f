package id.talenta.evidence.intake;

import id.talenta.organization.Hierarchy;
import java.util.Map;

/** Finds rows that stand above themselves. */
final class Circles {
  private static final int LONGEST_SHOWN = 8;

  private Circles() {}

  /**
   * Notes a problem with every row of the table that is part of a circle.
   *
   * @param above for each code, stored or in the table, the code above it
   * @param rows the table's rows by their code
   */
  static void note(Map<String, String> above, Map<String, RowCheck> rows, IntakeField field) {
    for (var circle : Hierarchy.circles(above)) {
      var shown = circle.subList(0, Math.min(LONGEST_SHOWN, circle.size()));
      var words = String.join(" → ", shown) + " → " + circle.getFirst();
      for (var code : circle) {
        var row = rows.get(code);
        if (row != null) {
          row.problem(field, "circle", words);
        }
      }
    }
  }
}
