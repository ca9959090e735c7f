package id.talenta.demo.core;

import id.talenta.evidence.EvidenceKind;
import java.time.LocalDate;

/**
 * Assessments of competence and potential. Many were never assessed, and a good part of the others
 * so long ago that it no longer counts.
 */
final class AssessmentEvidence {
  private static final double STALE = 0.22;
  private static final int VALID_DAYS = 3 * 365;

  private final Person person;
  private final Line line;
  private final Talent talent;
  private final LocalDate today;
  private final Notes notes;

  AssessmentEvidence(Person person, Line line, Talent talent, LocalDate today, Notes notes) {
    this.person = person;
    this.line = line;
    this.talent = talent;
    this.today = today;
    this.notes = notes;
  }

  void add(Dice dice) {
    if (!dice.chance(shareAssessed())) {
      return;
    }
    var isStale = dice.chance(STALE);
    var age =
        isStale ? dice.between(VALID_DAYS + 20, 2 * VALID_DAYS) : dice.between(20, VALID_DAYS - 40);
    var last = today.minusDays(age);
    assess(last, dice);
    if (!isStale && dice.chance(0.3)) {
      assess(last.minusDays(dice.between(700, 1300)), dice);
    }
  }

  private void assess(LocalDate day, Dice dice) {
    if (day.isBefore(person.appointedOn())) {
      return;
    }
    var source = "Pusat Penilaian Kompetensi Contoh " + day.getYear();
    var match = Math.clamp(81 + 8.5 * talent.potential() + 3 * dice.normal(), 40, 100);
    notes.scored(EvidenceKind.COMPETENCE_ASSESSMENT, day, "JPM", match, "", source);
    if (dice.chance(0.93)) {
      var potential = Math.clamp(76 + 10 * talent.potential() + 3 * dice.normal(), 25, 100);
      notes.scored(EvidenceKind.POTENTIAL_ASSESSMENT, day, "TOTAL", potential, "", source);
    }
  }

  private double shareAssessed() {
    return switch (line) {
      case LEADER -> 0.95;
      case EXPERT -> 0.80;
      case TEACHER, HEALTH -> 0.72;
      case EXECUTIVE -> 0.62;
    };
  }
}
