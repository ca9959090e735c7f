package id.talenta.placement;

import java.util.UUID;

/**
 * What the regional head decides.
 *
 * @param vacancyId the post to be filled
 * @param version the vacancy's version as the regional head saw it
 * @param personId who is picked
 * @param reason why this person, as long as the region asks for
 * @param justification why none of the three, as long; only for somebody else
 */
public record Pick(
    UUID vacancyId, int version, UUID personId, String reason, String justification) {}
