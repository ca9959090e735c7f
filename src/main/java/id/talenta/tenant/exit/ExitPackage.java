package id.talenta.tenant.exit;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A package of all that a tenant has, as the host's registry knows it: never what is in it.
 *
 * @param id its key
 * @param tenant whose
 * @param state where it stands
 * @param job the job that makes it
 * @param inHostScope whether that job is the host's, else the tenant's own
 * @param fingerprint of the key it is encrypted to, hexadecimal
 * @param startedAt when it was asked for
 * @param made what is known once it is whole
 * @param fetchedAt when the tenant's administrator first fetched it
 * @param handOver what the host wrote down when the tenant had it
 */
public record ExitPackage(
    UUID id,
    TenantCode tenant,
    ExitPackageState state,
    Optional<UUID> job,
    boolean inHostScope,
    String fingerprint,
    Instant startedAt,
    Optional<Made> made,
    Optional<Instant> fetchedAt,
    Optional<HandOver> handOver) {

  /**
   * A whole package.
   *
   * @param at when it was whole
   * @param expiresAt until when the file is kept
   * @param sizeBytes its length, encrypted
   * @param sha256 of the encrypted file: 64 hexadecimal digits
   * @param rows rows of all tables
   * @param documents attached files
   * @param journalEntries entries of the journal
   */
  public record Made(
      Instant at,
      Instant expiresAt,
      long sizeBytes,
      String sha256,
      long rows,
      int documents,
      long journalEntries) {}

  /**
   * That the tenant has a package.
   *
   * @param at when it was written down
   * @param receiver who has it, in what office
   */
  public record HandOver(Instant at, String receiver) {}

  /** Whether it holds all: it was begun when the tenant's data could not change any more. */
  public boolean isComplete(Tenant of) {
    return of.readOnlySince().filter(since -> !startedAt.isBefore(since)).isPresent();
  }

  /** The same, as one that will not be made. */
  ExitPackage failed() {
    return new ExitPackage(
        id,
        tenant,
        ExitPackageState.FAILED,
        job,
        inHostScope,
        fingerprint,
        startedAt,
        made,
        fetchedAt,
        handOver);
  }

  /** Name of the file as it is handed out. */
  public String fileName() {
    return "talenta-" + tenant + "-" + startedAt.toString().substring(0, 10) + ".zip.gpg";
  }
}
