package id.talenta.placement;

import id.talenta.organization.PositionLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision, as lists show it.
 *
 * @param id key
 * @param vacancyId the vacancy that it ends
 * @param title title of the post
 * @param unitName its unit
 * @param level its level
 * @param personId who was picked
 * @param personName name at the time of the decision
 * @param choice where the person came from
 * @param reason why this person
 * @param justification why none of the three; empty when it was one of them
 * @param decidedBy name of the regional head
 * @param decidedAt when
 * @param journal its entry in the journal
 */
public record Decision(
    UUID id,
    UUID vacancyId,
    String title,
    String unitName,
    PositionLevel level,
    UUID personId,
    String personName,
    Choice choice,
    String reason,
    String justification,
    String decidedBy,
    Instant decidedAt,
    Optional<Proof> journal) {
  /**
   * The journal's entry.
   *
   * @param sequence its number
   * @param hash its hash, in hexadecimal
   */
  public record Proof(long sequence, String hash) {}
}
