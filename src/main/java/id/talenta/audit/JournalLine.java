package id.talenta.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the journal as it is read.
 *
 * @param sequence its number
 * @param recordedAt when it was made
 * @param actorId the account that acted
 * @param actorName the name of the actor at that time; nothing when it is missing
 * @param action what was done
 * @param subjectKind what it was done to
 * @param subjectId key of what it was done to
 * @param details JSON; nothing when they are missing
 * @param erased whether they are missing because they were erased, as a later entry says
 * @param hash its hash, in hexadecimal
 */
public record JournalLine(
    long sequence,
    Instant recordedAt,
    UUID actorId,
    Optional<String> actorName,
    String action,
    String subjectKind,
    UUID subjectId,
    Optional<String> details,
    boolean erased,
    String hash) {

  /** The same, of which a later entry says that its details were erased. */
  JournalLine withDetailsErased() {
    return new JournalLine(
        sequence,
        recordedAt,
        actorId,
        actorName,
        action,
        subjectKind,
        subjectId,
        details,
        true,
        hash);
  }
}
