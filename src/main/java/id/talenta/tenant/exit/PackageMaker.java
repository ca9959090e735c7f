package id.talenta.tenant.exit;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.crypto.RecipientKey;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostSigningKey;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantStates;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes packages. A job that was killed begins again from nothing; a package is offered only when
 * its file is whole and the registry says so.
 */
@Singleton
class PackageMaker implements JobHandler {
  private static final Logger LOG = LoggerFactory.getLogger(PackageMaker.class);
  static final String KIND = "tenant.export";

  private final PackageWriter writer;
  private final PackageFiles files;
  private final ExitPackageRepository packages;
  private final PackageConfiguration configuration;
  private final HostSigningKey signing;
  private final TenantStates tenants;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  PackageMaker(
      PackageWriter writer,
      PackageFiles files,
      ExitPackageRepository packages,
      PackageConfiguration configuration,
      HostSigningKey signing,
      TenantStates tenants,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.writer = writer;
    this.files = files;
    this.packages = packages;
    this.configuration = configuration;
    this.signing = signing;
    this.tenants = tenants;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A whole encrypted file: its checksum, what is in it, and by what key that is signed. */
  record Encrypted(Manifest manifest, long bytes, String sha256, Optional<String> signedBy) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean goesOnWhileReadOnly() {
    return true;
  }

  @Override
  public void run(JobContext job) throws IOException {
    var tenant = new TenantCode(job.text("tenant"));
    var id = job.uuid("package");
    var recipient = inHost(() -> packages.recipient(id));
    if (recipient.isEmpty()) {
      return;
    }
    var key = RecipientKey.decode(recipient.get().key(), recipient.get().fingerprint());
    try {
      var encrypted =
          files.write(
              tenant,
              id,
              output ->
                  encrypt(
                      tenant,
                      key,
                      output,
                      (done, total, messageKey) -> {
                        job.progress(done, total, messageKey);
                        job.checkCancelled();
                      }));
      inHost(() -> ready(tenant, id, encrypted));
    } catch (IOException | RuntimeException | Error failure) {
      fail(tenant, id);
      throw failure;
    }
  }

  @Override
  public void giveUp(JobContext job) {
    var id = job.uuid("package");
    if (inHost(() -> packages.recipient(id)).isPresent()) {
      fail(new TenantCode(job.text("tenant")), id);
    }
  }

  private void fail(TenantCode tenant, UUID id) {
    files.delete(tenant, id);
    inHost(
        () -> {
          packages.end(id, ExitPackageState.FAILED);
          return id;
        });
  }

  /** Writes an encrypted package. Must not be called within a transaction. */
  Encrypted encrypt(TenantCode tenant, RecipientKey key, OutputStream output, ExitProgress progress)
      throws IOException {
    var signer = signing.find();
    if (signer.isEmpty()) {
      LOG.warn("No signing key is configured: the package of {} is not signed", tenant);
    }
    var checksum = new Checksum(output);
    var name = tenants.find(tenant).map(Tenant::name).orElse(tenant.value());
    Manifest manifest;
    try (var encrypted = key.encrypt(checksum, tenant + ".zip", clock.instant())) {
      manifest = writer.write(tenant, name, signer, encrypted, progress);
    }
    return new Encrypted(
        manifest,
        checksum.bytes(),
        checksum.sha256Hex(),
        signer.map(SigningKey::publicKey).map(SigningKey::fingerprint));
  }

  private UUID ready(TenantCode tenant, UUID id, Encrypted encrypted) {
    var now = clock.instant();
    var manifest = encrypted.manifest();
    packages.ready(
        id,
        new ExitPackage.Made(
            now,
            now.plus(configuration.kept()),
            encrypted.bytes(),
            encrypted.sha256(),
            manifest.rows(),
            Math.toIntExact(manifest.documents().count()),
            manifest.journal().entries()));
    journal.record(
        JournalEntry.of(
            "tenant.package.made",
            "exit_package",
            id,
            Map.of(
                "tenant", tenant.value(),
                "rows", manifest.rows(),
                "sha256", encrypted.sha256())));
    return id;
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Scopes.actor(), () -> transactions.executeWrite(status -> work.get()));
  }
}
