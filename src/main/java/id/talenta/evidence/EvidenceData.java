package id.talenta.evidence;

import id.talenta.platform.error.UserError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact about a civil servant's work, as its source states it.
 *
 * @param kind what it is about
 * @param code what it says, one of the kind's codes
 * @param score its number, where the kind has one, with two places
 * @param title its name, where the kind has one: a course, an award, a field of study
 * @param periodYear the year it is about, where it is about one
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds; none means it stays valid
 * @param source where it comes from: a document, a system, a decree
 */
public record EvidenceData(
    EvidenceKind kind,
    String code,
    Optional<BigDecimal> score,
    String title,
    Optional<Integer> periodYear,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    String source) {
  private static final int PLACES = 2;

  /** Refuses what facts of the kind cannot have, and brings the score to two places. */
  public EvidenceData {
    kind.requireCode(code);
    score = score.map(kind::requireScore).map(EvidenceData::rounded);
    if (score.isPresent() != kind.hasScore()) {
      throw new UserError("evidence.error.score-missing");
    }
    if (validUntil.filter(validFrom::isAfter).isPresent()) {
      throw new UserError("evidence.error.dates");
    }
  }

  /**
   * A fact about a year: a rating, feedback, attendance.
   *
   * @param code what it says
   * @param score its number, where the kind has one
   */
  public static EvidenceData ofYear(
      EvidenceKind kind, String code, Optional<BigDecimal> score, int year, String source) {
    var from = EvidenceKind.endOfYear(year);
    return new EvidenceData(
        kind, code, score, "", Optional.of(year), from, Optional.empty(), source);
  }

  /**
   * A fact of a day.
   *
   * @param until its last day as the source states it, where the kind has one
   */
  public static EvidenceData ofDay(
      EvidenceKind kind,
      String code,
      Optional<BigDecimal> score,
      String title,
      LocalDate from,
      Optional<LocalDate> until,
      String source) {
    return new EvidenceData(
        kind, code, score, title, Optional.empty(), from, kind.validUntil(from, until), source);
  }

  /** Whether it holds on this day. */
  public boolean isValidOn(LocalDate day) {
    return !validFrom.isAfter(day) && validUntil.filter(day::isAfter).isEmpty();
  }

  private static BigDecimal rounded(BigDecimal score) {
    return score.setScale(PLACES, RoundingMode.HALF_UP);
  }
}
