package id.talenta.tenant.exit;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.crypto.RecipientKey;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.scope.WhileReadOnly;
import id.talenta.tenant.DepartureObserver;
import id.talenta.tenant.HostSigningKey;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStates;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Exit packages: all that a tenant has, encrypted to a key that the tenant gives. The tenant's
 * administrator makes and fetches them at any time. The host makes one when the tenant has ended,
 * and only to a key that the tenant itself used before: with a key of its own it could read the
 * region's data. Must not be called within a transaction, because the registry is in the host's
 * scope.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.HOST_ADMIN, Role.SYSTEM})
public class ExitPackageService {
  private static final String KIND = "exit_package";

  private final ExitPackageRepository packages;
  private final PackageList list;
  private final PackageExporter exporter;
  private final PackageFiles files;
  private final HostSigningKey signing;
  private final TenantStates tenants;
  private final JobService jobs;
  private final Journal journal;
  private final List<DepartureObserver> departures;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  ExitPackageService(
      ExitPackageRepository packages,
      PackageList list,
      PackageExporter exporter,
      PackageFiles files,
      HostSigningKey signing,
      TenantStates tenants,
      JobService jobs,
      Journal journal,
      List<DepartureObserver> departures,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.packages = packages;
    this.list = list;
    this.exporter = exporter;
    this.files = files;
    this.signing = signing;
    this.tenants = tenants;
    this.jobs = jobs;
    this.journal = journal;
    this.departures = List.copyOf(departures);
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Queues the making of a package, in the tenant's scope.
   *
   * @param key the tenant's public OpenPGP key, as text
   * @return the package
   * @throws UserError when the key can't be used, one is being made, or the host brings the key
   */
  @WhileReadOnly("a region leaves with its data, also when it can only be read")
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  public ExitPackage start(TenantCode tenant, String key) {
    if (Scopes.current().orElseThrow() instanceof Scope.Host) {
      throw new UserError("tenant.exit.error.hostKey");
    }
    return start(tenant, RecipientKey.parse(key, clock.instant()));
  }

  /**
   * As {@link #start(TenantCode, String)}, encrypted to the key of an earlier package, which was
   * the tenant's: the host's first package is made in this way too.
   *
   * @throws UserError when there is no such package, or the host asks before the tenant has ended
   */
  @WhileReadOnly("a region leaves with its data, also when it can only be read")
  public ExitPackage again(TenantCode tenant, UUID earlier) {
    requireMayTouch(tenant);
    var recipient =
        inHost(() -> packages.find(tenant, earlier).flatMap(found -> packages.recipient(earlier)))
            .orElseThrow(() -> new UserError("tenant.exit.error.missing"));
    return start(tenant, RecipientKey.decode(recipient.key(), recipient.fingerprint()));
  }

  private ExitPackage start(TenantCode tenant, RecipientKey key) {
    requireMayTouch(tenant);
    requireMayStart(tenant);
    var scope = Scopes.current().orElseThrow();
    var made =
        new ExitPackage(
            Ids.next(),
            tenant,
            ExitPackageState.MAKING,
            Optional.empty(),
            scope instanceof Scope.Host,
            key.fingerprint(),
            clock.instant(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    inHost(
        () -> {
          packages.insert(made, key.encoded(), Scopes.actor().accountId());
          return made;
        });
    var job = inOwnScope(() -> queue(made));
    return inHost(
        () -> {
          packages.putJob(made.id(), job);
          return packages.find(tenant, made.id()).orElseThrow();
        });
  }

  private UUID queue(ExitPackage made) {
    journal.record(
        JournalEntry.of(
            "tenant.package.requested",
            KIND,
            made.id(),
            Map.of("tenant", made.tenant().value(), "fingerprint", made.fingerprint())));
    return jobs.start(
        PackageMaker.KIND,
        Map.of("tenant", made.tenant().value(), "package", made.id().toString()));
  }

  /** Fingerprint of the host's key that packages are signed with; nothing when there is none. */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN, Role.SYSTEM})
  public Optional<String> signedBy() {
    return signing.find().map(SigningKey::publicKey).map(SigningKey::fingerprint);
  }

  /** The tenant's packages, the newest first. */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN, Role.SYSTEM})
  public List<ExitPackage> packages(TenantCode tenant) {
    requireMayTouch(tenant);
    return list.of(tenant);
  }

  /**
   * Hands out a package that is whole, and notes it in the journal of whoever fetches it; the host
   * sees when the tenant did.
   *
   * @return its file
   * @throws UserError when there is no such package, or it is no longer kept
   */
  @WhileReadOnly("fetching the own data is noted, also when nothing else may change")
  public Path fetch(TenantCode tenant, UUID id) {
    requireMayTouch(tenant);
    var found = require(tenant, id);
    inOwnScope(
        () -> {
          journal.record(
              JournalEntry.of(
                  "tenant.package.downloaded",
                  KIND,
                  id,
                  Map.of(
                      "tenant", tenant.value(),
                      "sha256", found.made().orElseThrow().sha256())));
          return id;
        });
    if (Scopes.current().orElseThrow() instanceof Scope.Tenant) {
      inHost(
          () -> {
            packages.fetched(id, clock.instant());
            return id;
          });
    }
    return files.file(tenant, id);
  }

  /**
   * Notes that the tenant has this package as its data: fetched by itself, or given by the host.
   *
   * @param receiver who has it, in what office
   * @throws UserError when there is no such package, or it was made when data could still change
   */
  @Allowed({Role.HOST_ADMIN, Role.SYSTEM})
  public void handOver(TenantCode tenant, UUID id, String receiver) {
    if (receiver.isBlank() || receiver.length() > 200) {
      throw new UserError("tenant.exit.error.receiver");
    }
    var found = require(tenant, id);
    if (tenants.find(tenant).filter(found::isComplete).isEmpty()) {
      throw new UserError("tenant.exit.error.early");
    }
    var sha256 = found.made().orElseThrow().sha256();
    inHost(
        () -> {
          packages.handOver(id, clock.instant(), receiver.strip());
          journal.record(
              JournalEntry.of(
                  "tenant.package.handed_over",
                  KIND,
                  id,
                  Map.of("tenant", tenant.value(), "office", receiver.strip(), "sha256", sha256)));
          departures.forEach(departure -> departure.handedOver(tenant, sha256));
          return id;
        });
  }

  /**
   * Writes a package at once, without a job: for the command. Both journals say so before anything
   * is written, the tenant's in the package too.
   *
   * @param key a public OpenPGP key that the tenant itself had a package made for before: whoever
   *     operates the server could otherwise read the region's data with a key of their own
   * @param reason why, at most 1,000 characters
   * @return what was written
   * @throws UserError when the tenant has no data, never used the key, or there is no reason
   */
  @WhileReadOnly("a region leaves with its data, also when it can only be read")
  @Allowed(Role.SYSTEM)
  public ExportReport export(
      TenantCode tenant, String key, String reason, OutputStream output, ExitProgress progress)
      throws IOException {
    if (tenants.find(tenant).filter(found -> found.state().hasData()).isEmpty()) {
      throw new UserError("tenant.error.missing");
    }
    return exporter.export(tenant, key, reason, output, progress);
  }

  private ExitPackage require(TenantCode tenant, UUID id) {
    return inHost(() -> packages.find(tenant, id))
        .filter(found -> found.state() == ExitPackageState.READY && files.exists(tenant, id))
        .orElseThrow(() -> new UserError("tenant.exit.error.missing"));
  }

  /** A tenant's own packages alone; to anybody else there is no such tenant. */
  private void requireMayTouch(TenantCode tenant) {
    var isOwn =
        switch (Scopes.current().orElseThrow()) {
          case Scope.Host ignored -> true;
          case Scope.Tenant own -> own.code().equals(tenant);
        };
    if (!isOwn) {
      throw new UserError("tenant.exit.error.missing");
    }
  }

  private void requireMayStart(TenantCode tenant) {
    var state =
        tenants
            .find(tenant)
            .map(Tenant::state)
            .filter(TenantState::hasData)
            .orElseThrow(() -> new UserError("tenant.error.missing"));
    if (Scopes.current().orElseThrow() instanceof Scope.Host && state != TenantState.ENDED) {
      throw new UserError("tenant.exit.error.notEnded");
    }
    var running =
        list.of(tenant).stream().anyMatch(each -> each.state() == ExitPackageState.MAKING);
    if (running) {
      throw new UserError("tenant.exit.error.running");
    }
  }

  private <T> T inOwnScope(Supplier<T> work) {
    return transactions.executeWrite(status -> work.get());
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Scopes.actor(), () -> transactions.executeWrite(status -> work.get()));
  }
}
