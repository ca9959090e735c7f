package id.talenta.tenant.exit;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalAnchors;
import id.talenta.audit.JournalEntry;
import id.talenta.audit.JournalService;
import id.talenta.audit.JournalVerdict;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.scope.WhileReadOnly;
import id.talenta.tenant.HostSigningKey;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantRestoration;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes a tenant of an exit package. The package is read twice: once to prove that it is whole,
 * once to load it. The tenant's code is reserved first, and the tenant is seen in the registry only
 * when every row was compared and the journal's chain was proved; until then it does not exist, and
 * a restoration that was killed is simply begun again.
 */
@Singleton
@Allowed(Role.SYSTEM)
public class RestoreService {
  private final PackageLoader loader;
  private final TenantRestoration registry;
  private final Migrator migrator;
  private final HostSigningKey signing;
  private final JournalAnchors anchors;
  private final JournalService journals;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;

  RestoreService(
      PackageLoader loader,
      TenantRestoration registry,
      Migrator migrator,
      HostSigningKey signing,
      JournalAnchors anchors,
      JournalService journals,
      Journal journal,
      TransactionOperations<Connection> transactions) {
    this.loader = loader;
    this.registry = registry;
    this.migrator = migrator;
    this.signing = signing;
    this.anchors = anchors;
    this.journals = journals;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Restores a package. Must not be called within a transaction. The host's journal says so, and
   * that of the government that the data was taken from, when it is on this server.
   *
   * @param as the new tenant's code; that of the package, when there is none
   * @param trust whose packages are taken
   * @throws UserError when the package is damaged, not signed by a host that is trusted, of another
   *     release, or differs from what was loaded, or the code is taken; then nothing is kept
   */
  @WhileReadOnly("a region reads in its journal that a copy of it was made")
  public RestoreReport restore(
      Path file,
      SecretKeyFile key,
      Optional<TenantCode> as,
      PackageTrust trust,
      ExitProgress progress)
      throws IOException {
    var reader = new PackageReader(file, key);
    progress.report(0, 0, "tenant.import.progress.checking");
    var verified = reader.verify(believed(trust), trust.takesUnsigned());
    var manifest = verified.manifest();
    requireSameRelease(manifest);
    var code = as.orElseGet(() -> code(manifest));
    if (inHost(() -> registry.isTaken(code))) {
      throw new UserError("tenant.import.error.exists", code.value());
    }
    inHost(
        () -> {
          if (!registry.reserve(code, manifest.name())) {
            throw new UserError("tenant.import.error.exists", code.value());
          }
          apart(() -> fill(manifest, reader, code, progress));
          registry.enter(code);
          record(manifest, code);
          return true;
        });
    return new RestoreReport(
        code,
        manifest.name(),
        manifest.madeAt(),
        manifest.tables().size(),
        manifest.rows(),
        manifest.documents().count(),
        manifest.journal().entries(),
        verified.signedBy(),
        originInUse(manifest, code));
  }

  private List<byte[]> believed(PackageTrust trust) {
    return Stream.concat(
            signing.find().map(SigningKey::publicKey).stream(), trust.hostKey().stream())
        .toList();
  }

  private boolean originInUse(Manifest manifest, TenantCode code) {
    var origin = code(manifest);
    if (origin.equals(code) || !inHost(() -> registry.hasData(origin))) {
      return false;
    }
    Scopes.run(
        Scope.tenant(origin),
        Actor.system(),
        () ->
            transactions.executeWrite(
                status -> {
                  record(manifest, code);
                  return true;
                }));
    return inHost(() -> registry.isInUse(origin));
  }

  /** On another thread, which has no part in the transaction that keeps the code reserved. */
  private static void apart(Runnable work) {
    try {
      CompletableFuture.runAsync(work, Thread::startVirtualThread).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  private void fill(
      Manifest manifest, PackageReader reader, TenantCode code, ExitProgress progress) {
    var scope = Scope.tenant(code);
    // What an earlier restoration that was killed may have left.
    migrator.drop(scope);
    migrator.migrate(scope, migrator.tenantChangeLog());
    try {
      load(manifest, reader, code, progress);
    } catch (RuntimeException failure) {
      inHost(() -> anchors.forget(code));
      migrator.drop(scope);
      throw failure;
    }
  }

  private void load(
      Manifest manifest, PackageReader reader, TenantCode code, ExitProgress progress) {
    var copies =
        Scopes.call(
            Scope.tenant(code),
            Actor.system(),
            () ->
                transactions.executeWrite(
                    status -> {
                      try {
                        return loader.load(manifest, reader, progress);
                      } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                      }
                    }));
    inHost(
        () -> {
          anchors.keep(code, copies);
          return copies;
        });
    progress.report(0, 0, "tenant.import.progress.proving");
    var verdict = Scopes.call(Scope.tenant(code), Actor.system(), journals::verify);
    switch (verdict) {
      case JournalVerdict.Intact ignored -> {}
      case JournalVerdict.Broken broken ->
          throw new UserError("tenant.import.error.journal", broken.sequence());
    }
  }

  private void record(Manifest manifest, TenantCode code) {
    journal.record(
        JournalEntry.of(
            "tenant.restored",
            "tenant",
            Tenant.key(code),
            Map.of(
                "tenant", code.value(),
                "from", manifest.tenant(),
                "rows", manifest.rows(),
                "asof", manifest.madeAt())));
  }

  private void requireSameRelease(Manifest manifest) {
    if (!manifest.changeLog().equals(migrator.tenantChangeLog().version())) {
      throw new UserError(
          "tenant.import.error.version",
          manifest.changeSets(),
          migrator.changeSets(migrator.tenantChangeLog()),
          manifest.product());
    }
  }

  private static TenantCode code(Manifest manifest) {
    if (!TenantCode.isValid(manifest.tenant())) {
      throw new UserError("tenant.import.error.format");
    }
    return new TenantCode(manifest.tenant());
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Actor.system(), () -> transactions.executeWrite(status -> work.get()));
  }
}
