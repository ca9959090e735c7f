package id.talenta.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What tells a fact from others of its kind about the same person.
 *
 * @param civilServantId whose
 * @param name the part of its content that names it
 * @param from its first day, where that is part of its name
 */
public record FactKey(UUID civilServantId, String name, LocalDate from) {
  private static final LocalDate ANY = LocalDate.EPOCH;

  /** The key of a fact of this person. */
  public static FactKey of(UUID person, EvidenceData data) {
    return switch (data.kind()) {
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          FEEDBACK_360,
          ATTENDANCE ->
          new FactKey(person, "", data.validFrom());
      case EDUCATION -> new FactKey(person, data.code() + " " + data.title(), ANY);
      case DISCIPLINE -> new FactKey(person, data.source(), ANY);
      case TRAINING, AWARD, TEAM_ASSIGNMENT, INNOVATION, CERTIFICATE, ORGANIZATION_ROLE ->
          new FactKey(person, data.title(), data.validFrom());
    };
  }
}
