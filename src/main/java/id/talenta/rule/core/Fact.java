package id.talenta.rule.core;

import id.talenta.evidence.EvidenceKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures: evidence of a kind, or a fact that follows from the person's own
 * record.
 */
public enum Fact {
  /** Predikat kinerja. */
  PERFORMANCE_RATING(EvidenceKind.PERFORMANCE_RATING),
  /** Job person match. */
  COMPETENCE_ASSESSMENT(EvidenceKind.COMPETENCE_ASSESSMENT),
  /** Test of potential. */
  POTENTIAL_ASSESSMENT(EvidenceKind.POTENTIAL_ASSESSMENT),
  /** Degrees. */
  EDUCATION(EvidenceKind.EDUCATION),
  /** Courses. */
  TRAINING(EvidenceKind.TRAINING),
  /** Awards. */
  AWARD(EvidenceKind.AWARD),
  /** Work in teams. */
  TEAM_ASSIGNMENT(EvidenceKind.TEAM_ASSIGNMENT),
  /** 360° feedback. */
  FEEDBACK_360(EvidenceKind.FEEDBACK_360),
  /** Disciplinary punishments. */
  DISCIPLINE(EvidenceKind.DISCIPLINE),
  /** Innovations. */
  INNOVATION(EvidenceKind.INNOVATION),
  /** Certificates. */
  CERTIFICATE(EvidenceKind.CERTIFICATE),
  /** Parts in organisations. */
  ORGANIZATION_ROLE(EvidenceKind.ORGANIZATION_ROLE),
  /** Presence at work. */
  ATTENDANCE(EvidenceKind.ATTENDANCE),
  /** Whole years in the present position. */
  TENURE(null),
  /** Whole years in service. */
  EXPERIENCE(null),
  /** Step of the rank on its scale, 1–17. */
  RANK(null),
  /** Whether the field of study is one the position asks for: YES or NO. */
  EDUCATION_FIT(null),
  /** Whole years since the last disciplinary punishment, or since appointment. */
  CLEAN_YEARS(null);

  private final Optional<EvidenceKind> kind;

  Fact(@Nullable EvidenceKind kind) {
    this.kind = Optional.ofNullable(kind);
  }

  /** The kind of evidence, or nothing when the fact follows from the person's own record. */
  public Optional<EvidenceKind> kind() {
    return kind;
  }
}
