package id.talenta.audit.core;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the journal as the chain sees it: without its readable details.
 *
 * @param sequence its number, from 1 on, without gaps
 * @param id its key
 * @param recordedAt when it was made, to the microsecond
 * @param actorId the account that acted
 * @param action what was done, such as {@code mapping.run.finished}
 * @param subjectKind what it was done to
 * @param subjectId key of what it was done to
 * @param detailsHash salted hash of the details, see {@link #detailsHash}
 * @param previousHash hash of the entry before
 * @param hash hash of all the above
 */
public record ChainLink(
    long sequence,
    UUID id,
    Instant recordedAt,
    UUID actorId,
    String action,
    String subjectKind,
    UUID subjectId,
    Hash detailsHash,
    Hash previousHash,
    Hash hash) {

  /** The link with the hash that its other parts call for. */
  public ChainLink sealed() {
    return new ChainLink(
        sequence,
        id,
        recordedAt,
        actorId,
        action,
        subjectKind,
        subjectId,
        detailsHash,
        previousHash,
        expectedHash());
  }

  /** Hash of everything but {@link #hash}. */
  public Hash expectedHash() {
    return new HashInput()
        .add(sequence)
        .add(id)
        .add(recordedAt)
        .add(actorId)
        .add(action)
        .add(subjectKind)
        .add(subjectId)
        .add(detailsHash.bytes())
        .add(previousHash.bytes())
        .hash();
  }

  /**
   * Hash of the readable part. The salt keeps a short detail from being guessed from its hash, so
   * that details about one person can be erased without breaking the chain.
   */
  public static Hash detailsHash(byte[] salt, String details, String actorName) {
    return new HashInput().add(salt).add(details).add(actorName).hash();
  }
}
