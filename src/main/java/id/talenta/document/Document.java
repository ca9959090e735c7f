package id.talenta.document;

import java.time.Instant;
import java.util.UUID;

/**
 * An attached file, without its content.
 *
 * @param id its key
 * @param name the file's name as it was given, without any folder
 * @param mediaType such as {@code application/pdf}
 * @param sizeBytes length of the content, in bytes
 * @param sha256 fingerprint of the content: 64 hexadecimal digits
 * @param uploadedBy key of the account that stored it
 * @param uploadedAt when
 */
public record Document(
    UUID id,
    String name,
    String mediaType,
    long sizeBytes,
    String sha256,
    UUID uploadedBy,
    Instant uploadedAt) {}
