package id.talenta.tenant.exit;

import java.util.Optional;

/**
 * What was written.
 *
 * @param fingerprint of the key it is encrypted to
 * @param tables how many tables
 * @param rows rows of all of them
 * @param documents attached files
 * @param journalEntries entries of the journal
 * @param bytes length of the encrypted file
 * @param sha256 of the encrypted file, hexadecimal
 * @param signedBy fingerprint of the host's key that the manifest is signed with, if there is one
 */
public record ExportReport(
    String fingerprint,
    int tables,
    long rows,
    long documents,
    long journalEntries,
    long bytes,
    String sha256,
    Optional<String> signedBy) {}
