package id.talenta.rule.core;

import id.talenta.evidence.EvidenceKind;
import java.util.List;
import java.util.Optional;

/** The codes that a fact's raw value may have. */
public final class FactCodes {
  private FactCodes() {}

  /** The codes, or nothing when the raw value is a number. */
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
