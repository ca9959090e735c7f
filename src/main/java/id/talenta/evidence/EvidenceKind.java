package id.talenta.evidence;

import id.talenta.organization.Education;
import id.talenta.platform.error.UserError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of evidence. Each kind names the codes its facts may have, the range of their score if
 * they have one, and how long they are valid.
 */
public enum EvidenceKind {
  /** Predikat kinerja of one year (PermenPANRB 6/2022); no score, since no national one exists. */
  PERFORMANCE_RATING(
      Dating.YEAR, Score.NONE, "SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"),
  /** Job person match in percent; valid for three years (Peraturan BKN 26/2019). */
  COMPETENCE_ASSESSMENT(Dating.THREE_YEARS, Score.PERCENT, "JPM"),
  /** Result of a test of potential, 0–100; valid for three years as above. */
  POTENTIAL_ASSESSMENT(Dating.THREE_YEARS, Score.PERCENT, "TOTAL"),
  /** A degree; its title is the field of study. */
  EDUCATION(Dating.FOR_EVER, Score.NONE, educationCodes()),
  /** A course; its score is its length in hours of teaching (jam pelajaran). */
  TRAINING(Dating.FOR_EVER, Score.HOURS, "STRUCTURAL", "FUNCTIONAL", "TECHNICAL", "SOCIO_CULTURAL"),
  /** An award. */
  AWARD(Dating.FOR_EVER, Score.NONE, "INTERNATIONAL", "NATIONAL", "PROVINCIAL", "REGIONAL", "UNIT"),
  /** Work in a team beside the own post. */
  TEAM_ASSIGNMENT(
      Dating.FOR_EVER, Score.NONE, "INTERNATIONAL", "NATIONAL", "PROVINCIAL", "REGIONAL", "UNIT"),
  /** What superiors, colleagues and subordinates said in one year, 0–100. */
  FEEDBACK_360(Dating.YEAR, Score.PERCENT, "TOTAL"),
  /** A disciplinary punishment (PP 94/2021); valid until it has been served. */
  DISCIPLINE(Dating.TERM, Score.NONE, "LIGHT", "MODERATE", "SEVERE"),
  /** An innovation. */
  INNOVATION(
      Dating.FOR_EVER, Score.NONE, "INTERNATIONAL", "NATIONAL", "PROVINCIAL", "REGIONAL", "UNIT"),
  /** A certificate; valid until it expires, if it does. */
  CERTIFICATE(Dating.TERM, Score.NONE, "TECHNICAL", "COMPETENCE"),
  /** A part in an organisation. */
  ORGANIZATION_ROLE(Dating.TERM, Score.NONE, "LEADER", "MEMBER"),
  /** Presence at work in one year, in percent. */
  ATTENDANCE(Dating.YEAR, Score.PERCENT, "TOTAL");

  /** How facts of a kind are dated. */
  public enum Dating {
    /** A year; the fact is valid from its 31 December on. */
    YEAR,
    /** A day; the fact is valid for three years from then on. */
    THREE_YEARS,
    /** A day; the fact stays valid. */
    FOR_EVER,
    /** A day and perhaps a last one. */
    TERM
  }

  private enum Score {
    NONE(0),
    PERCENT(100),
    HOURS(5000);

    private final BigDecimal highest;

    Score(int highest) {
      this.highest = BigDecimal.valueOf(highest);
    }
  }

  private static final int ASSESSMENT_YEARS = 3;

  private final Dating dating;
  private final Score score;
  private final List<String> codes;

  EvidenceKind(Dating dating, Score score, String... codes) {
    this.dating = dating;
    this.score = score;
    this.codes = List.of(codes);
  }

  /** The kinds that somebody can lack: all but punishments. */
  public static Set<EvidenceKind> thatCanLack() {
    return EnumSet.complementOf(EnumSet.of(DISCIPLINE));
  }

  /** The codes its facts may have. */
  public List<String> codes() {
    return codes;
  }

  /** How its facts are dated. */
  public Dating dating() {
    return dating;
  }

  /** Whether its facts have a score. */
  public boolean hasScore() {
    return score != Score.NONE;
  }

  /** The highest score a fact of this kind may have, 0 where it has none; the lowest is 0. */
  public BigDecimal highestScore() {
    return score.highest;
  }

  /** Whether its facts have a title of their own: a course, an award, a field of study. */
  public boolean hasTitle() {
    return switch (this) {
      case EDUCATION,
          TRAINING,
          AWARD,
          TEAM_ASSIGNMENT,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE ->
          true;
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          FEEDBACK_360,
          DISCIPLINE,
          ATTENDANCE ->
          false;
    };
  }

  /** The day from which a fact about this year is valid. */
  public static LocalDate endOfYear(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /**
   * The last day on which a fact of this kind is valid.
   *
   * @param from the first day
   * @param given the last day as stated by the source, where the kind has one
   */
  public Optional<LocalDate> validUntil(LocalDate from, Optional<LocalDate> given) {
    return switch (dating) {
      case YEAR, FOR_EVER -> Optional.empty();
      case THREE_YEARS -> Optional.of(from.plusYears(ASSESSMENT_YEARS).minusDays(1));
      case TERM -> given;
    };
  }

  /**
   * Refuses a code that facts of this kind cannot have.
   *
   * @throws UserError when so
   */
  public String requireCode(String code) {
    if (!codes.contains(code)) {
      throw new UserError("evidence.error.code", code, String.join(", ", codes));
    }
    return code;
  }

  /**
   * Refuses a score outside 0 and {@link #highestScore()}.
   *
   * @throws UserError when so
   */
  public BigDecimal requireScore(BigDecimal value) {
    if (value.signum() < 0 || value.compareTo(score.highest) > 0) {
      throw new UserError("evidence.error.score", value, score.highest);
    }
    return value;
  }

  private static String[] educationCodes() {
    return Arrays.stream(Education.values()).map(Enum::name).toArray(String[]::new);
  }
}
