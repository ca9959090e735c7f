package id.talenta.succession.core;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is known of somebody who may follow in a post.
 *
 * @param id key
 * @param name name, which settles the last ties
 * @param rank present rank
 * @param education highest level of education
 * @param educationField its field of study; empty when unknown
 * @param bornOn day of birth
 * @param appointedOn first day of service
 * @param level level of the present post
 * @param ownStandard average of the competence levels, 1 to 5, that the present post asks for: the
 *     measure that the person's job person match was taken by
 * @param terms posts held, the present one too
 * @param evidence evidence known now
 */
public record CandidateFacts(
    UUID id,
    String name,
    Optional<Pangkat> rank,
    Education education,
    String educationField,
    LocalDate bornOn,
    LocalDate appointedOn,
    Optional<PositionLevel> level,
    Optional<BigDecimal> ownStandard,
    List<ServiceTerm> terms,
    List<DatedFact> evidence) {
  /** Copies the lists. */
  public CandidateFacts {
    terms = List.copyOf(terms);
    evidence = List.copyOf(evidence);
  }

  Stream<DatedFact> evidence(EvidenceKind kind) {
    return evidence.stream().filter(fact -> fact.kind() == kind);
  }
}
