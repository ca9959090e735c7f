package id.talenta.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A stored fact. It is never overwritten: a mended one supersedes it.
 *
 * @param id key
 * @param civilServantId whose
 * @param data what it says
 * @param documentId the document that proves it
 * @param importId the import that brought it
 * @param recordedAt when it became known here
 * @param supersededAt when it was replaced or withdrawn; none while it counts
 */
public record Evidence(
    UUID id,
    UUID civilServantId,
    EvidenceData data,
    Optional<UUID> documentId,
    Optional<UUID> importId,
    Instant recordedAt,
    Optional<Instant> supersededAt) {}
