package id.talenta.placement;

import java.util.UUID;

/**
 * What the regional head decides.
 *
 * @param vacancyId the post to be filled
 * @param version the vacancy's version as the regional head saw it
 * @param personId who is picked
 * @param reason why this person, at least 20 characters
 * @param justification why none of the three, at least 20 characters; only for somebody else
 */
public record Pick(
    UUID vacancyId, int version, UUID personId, String reason, String justification) {
  /** The shortest reason, in characters. */
  public static final int SHORTEST_REASON = 20;
}
