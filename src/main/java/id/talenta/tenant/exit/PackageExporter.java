package id.talenta.tenant.exit;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.crypto.RecipientKey;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.Tenant;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** Writes a package at once, for the command: to a key of the tenant's own, and never unnoticed. */
@Singleton
class PackageExporter {
  private static final int LONGEST_REASON = 1000;

  private final ExitPackageRepository packages;
  private final PackageMaker maker;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  PackageExporter(
      ExitPackageRepository packages,
      PackageMaker maker,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.packages = packages;
    this.maker = maker;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  ExportReport export(
      TenantCode tenant, String key, String reason, OutputStream output, ExitProgress progress)
      throws IOException {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new UserError("tenant.error.reason", LONGEST_REASON);
    }
    var recipient = ownKey(tenant, key);
    note(Scope.tenant(tenant), tenant, recipient.fingerprint(), reason.strip());
    note(Scope.host(), tenant, recipient.fingerprint(), reason.strip());
    var encrypted = maker.encrypt(tenant, recipient, output, progress);
    var manifest = encrypted.manifest();
    return new ExportReport(
        recipient.fingerprint(),
        manifest.tables().size(),
        manifest.rows(),
        manifest.documents().count(),
        manifest.journal().entries(),
        encrypted.bytes(),
        encrypted.sha256(),
        encrypted.signedBy());
  }

  /** As the tenant handed it in: to what is brought now, somebody may have added a part. */
  private RecipientKey ownKey(TenantCode tenant, String key) {
    var fingerprint = RecipientKey.parse(key, clock.instant()).fingerprint();
    return in(Scope.host(), () -> packages.ownRecipient(tenant, fingerprint))
        .map(own -> RecipientKey.decode(own.key(), own.fingerprint()))
        .orElseThrow(() -> new UserError("tenant.exit.error.foreignKey"));
  }

  private void note(Scope scope, TenantCode tenant, String fingerprint, String reason) {
    var entry =
        JournalEntry.of(
            "tenant.package.exported",
            "tenant",
            Tenant.key(tenant),
            Map.of("tenant", tenant.value(), "fingerprint", fingerprint, "reason", reason));
    in(
        scope,
        () -> {
          journal.record(entry);
          return entry;
        });
  }

  private <T> T in(Scope scope, Supplier<T> work) {
    return Scopes.call(
        scope, Scopes.actor(), () -> transactions.executeWrite(status -> work.get()));
  }
}
