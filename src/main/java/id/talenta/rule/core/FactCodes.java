package id.talenta.rule.core;

import id.talenta.evidence.EvidenceKind;
import java.util.List;
import java.util.Optional;

/** The codes that a fact's raw value may have. */
public final class FactCodes {
  /**
   * The raw value of a punishment that is being served on the day, in rules that give it points of
   * its own: it then stands for the punishment's own code, however long ago the punishment began.
   */
  public static final String BEING_SERVED = "BEING_SERVED";

  private FactCodes() {}

  /** Codes that rules may give points beside those that they must. */
  public static List<String> optional(Fact fact) {
    return fact == Fact.DISCIPLINE ? List.of(BEING_SERVED) : List.of();
  }

  /** The codes that rules must give points, or nothing when the raw value is a number. */
  public static Optional<List<String>> of(Fact fact) {
    return switch (fact) {
      case PERFORMANCE_RATING,
          EDUCATION,
          AWARD,
          TEAM_ASSIGNMENT,
          DISCIPLINE,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE ->
          fact.kind().map(EvidenceKind::codes);
      case EDUCATION_FIT -> Optional.of(List.of("YES", "NO"));
      case COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          TRAINING,
          FEEDBACK_360,
          ATTENDANCE,
          TENURE,
          EXPERIENCE,
          CLEAN_YEARS,
          RANK ->
          Optional.empty();
    };
  }
}
