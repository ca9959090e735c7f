package id.talenta.tenant.exit;

import id.talenta.platform.scope.TenantCode;
import java.time.Instant;
import java.util.Optional;

/**
 * What was restored; every row was compared with the package.
 *
 * @param tenant the new tenant
 * @param name its full name
 * @param madeAt when the package was made
 * @param tables how many tables
 * @param rows rows of all of them
 * @param documents attached files
 * @param journalEntries entries of the journal, whose chain was proved
 * @param signedBy fingerprint of the host's key that signed it; nothing when nobody did
 * @param originLives whether the government that the data was taken from is in use on this server
 *     too, under another code
 */
public record RestoreReport(
    TenantCode tenant,
    String name,
    Instant madeAt,
    int tables,
    long rows,
    long documents,
    long journalEntries,
    Optional<String> signedBy,
    boolean originLives) {}
