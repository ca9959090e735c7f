package id.talenta.tenant.erasure;

import id.talenta.audit.JournalHead;
import id.talenta.platform.scope.TenantCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The erasure of a tenant.
 *
 * @param id its key
 * @param tenant whose data
 * @param tenantName its full name
 * @param stage how far it has come
 * @param job the job that does it, unless a command does
 * @param packageSha256 fingerprint of the exit package that was handed over, in hexadecimal
 * @param waiver why no package was handed over; empty when one was
 * @param counts how much there was
 * @param journalHead last entry of the tenant's journal
 * @param journalIntact whether the journal's chain held to the end
 * @param erasedBy key of the account that decided it
 * @param erasedByName its person's name
 * @param begunAt when
 * @param certificate what says that it is done
 */
public record Erasure(
    UUID id,
    TenantCode tenant,
    String tenantName,
    ErasureStage stage,
    Optional<UUID> job,
    Optional<String> packageSha256,
    String waiver,
    ErasureCounts counts,
    JournalHead journalHead,
    boolean journalIntact,
    UUID erasedBy,
    String erasedByName,
    Instant begunAt,
    Optional<Certificate> certificate) {

  /**
   * A signed certificate.
   *
   * @param finishedAt when everything was gone
   * @param statement what is certified: JSON, exactly the signed text
   * @param signature Ed25519, in Base64
   * @param publicKey the host's public key, DER in Base64
   * @param document key of the PDF among the host's documents
   */
  public record Certificate(
      Instant finishedAt, String statement, String signature, String publicKey, UUID document) {}
}
