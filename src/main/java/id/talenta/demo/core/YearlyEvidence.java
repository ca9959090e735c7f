package id.talenta.demo.core;

import id.talenta.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.Optional;

/** Performance ratings, attendance and 360° feedback of the last years. */
final class YearlyEvidence {
  private static final int RATED_YEARS = 4;
  private static final int ATTENDED_YEARS = 3;
  private static final int FEEDBACK_YEARS = 2;
  private static final double MISSING_RATING = 0.05;

  private final Person person;
  private final Line line;
  private final Talent talent;
  private final int lastYear;
  private final Notes notes;

  YearlyEvidence(Person person, Line line, Talent talent, LocalDate today, Notes notes) {
    this.person = person;
    this.line = line;
    this.talent = talent;
    this.lastYear = today.getYear() - 1;
    this.notes = notes;
  }

  void add(Dice dice) {
    for (var year = first(RATED_YEARS); year <= lastYear; year++) {
      if (!dice.chance(MISSING_RATING)) {
        var code = rating(talent.performance() + 0.5 * dice.normal());
        notes.year(
            EvidenceKind.PERFORMANCE_RATING, year, code, Optional.empty(), "e-Kinerja " + year);
      }
    }
    for (var year = first(ATTENDED_YEARS); year <= lastYear; year++) {
      var share = Math.clamp(95.5 + 1.5 * talent.performance() + 2.2 * dice.normal(), 60, 100);
      if (dice.chance(0.94)) {
        notes.year(EvidenceKind.ATTENDANCE, year, "TOTAL", Optional.of(share), "Presensi " + year);
      }
    }
    var asked = dice.chance(line == Line.LEADER ? 0.9 : 0.72);
    for (var year = first(FEEDBACK_YEARS); asked && year <= lastYear; year++) {
      var score = Math.clamp(78 + 7 * talent.performance() + 3 * dice.normal(), 30, 100);
      notes.year(
          EvidenceKind.FEEDBACK_360,
          year,
          "TOTAL",
          Optional.of(score),
          "Umpan balik 360 derajat " + year);
    }
  }

  private int first(int years) {
    return Math.max(lastYear - years + 1, person.appointedOn().getYear());
  }

  private static String rating(double value) {
    if (value > 0.95) {
      return "SANGAT_BAIK";
    }
    if (value > -1.65) {
      return "BAIK";
    }
    if (value > -2.25) {
      return "BUTUH_PERBAIKAN";
    }
    return value > -2.7 ? "KURANG" : "SANGAT_KURANG";
  }
}
