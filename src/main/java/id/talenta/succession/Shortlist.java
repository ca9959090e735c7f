package id.talenta.succession;

import id.talenta.succession.core.FitRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The candidates for a post, frozen when the analyst prepared them.
 *
 * @param id key
 * @param vacancyId for which vacancy
 * @param run the mapping that boxes and talent values come from
 * @param rules the version of the rules that it was made by
 * @param appointmentOn day of appointment that the requirements were checked for
 * @param includesEqual whether people of the same level were looked at too (rotation)
 * @param considered how many people were looked at; the list holds the first of them
 * @param talentShare share of the talent value in the blend, in percent
 * @param fitRules how the fit was measured
 * @param preparedBy name of the analyst
 * @param preparedAt when
 * @param proposal what the committee proposed
 * @param candidates in the computed order
 */
public record Shortlist(
    UUID id,
    UUID vacancyId,
    Run run,
    Rules rules,
    LocalDate appointmentOn,
    boolean includesEqual,
    int considered,
    BigDecimal talentShare,
    FitRules fitRules,
    String preparedBy,
    Instant preparedAt,
    Optional<Proposed> proposal,
    List<Candidate> candidates) {
  /** Copies the list. */
  public Shortlist {
    candidates = List.copyOf(candidates);
  }

  /**
   * A mapping.
   *
   * @param id key
   * @param number its number
   * @param asOf the day it holds for
   */
  public record Run(UUID id, int number, LocalDate asOf) {}

  /**
   * A version of the rules.
   *
   * @param id key
   * @param version its number
   */
  public record Rules(UUID id, int version) {}

  /**
   * The committee's step.
   *
   * @param by name of who entered it
   * @param at when
   * @param reason why these three, in this order
   */
  public record Proposed(String by, Instant at, String reason) {}

  /** The proposed ones, in the committee's order. */
  public List<Candidate> proposed() {
    return candidates.stream()
        .filter(candidate -> candidate.proposedPlace().isPresent())
        .sorted(Comparator.comparing(candidate -> candidate.proposedPlace().orElseThrow()))
        .toList();
  }

  /** The candidate who is this person. */
  public Optional<Candidate> candidate(UUID person) {
    return candidates.stream().filter(candidate -> candidate.personId().equals(person)).findFirst();
  }
}
