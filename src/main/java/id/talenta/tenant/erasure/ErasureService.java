package id.talenta.tenant.erasure;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.audit.JournalService;
import id.talenta.audit.JournalVerdict;
import id.talenta.platform.Ids;
import id.talenta.platform.database.TableTransfer;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostSigningKey;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantFigures;
import id.talenta.tenant.TenantRemoval;
import id.talenta.tenant.exit.ExitPackage;
import id.talenta.tenant.exit.ExitProgress;
import id.talenta.tenant.exit.PackageRemoval;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Erases tenants that have ended, for good. Works in the host's scope and counts in the tenant's,
 * so it must not be called within a transaction.
 */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class ErasureService {
  private static final int LONGEST_WAIVER = 1000;

  private final ErasureRepository erasures;
  private final HostSigningKey signing;
  private final ErasureWork work;
  private final TenantRemoval registry;
  private final TenantFigures figures;
  private final PackageRemoval packages;
  private final TableTransfer transfer;
  private final JournalService journals;
  private final JobService jobs;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  ErasureService(
      ErasureRepository erasures,
      HostSigningKey signing,
      ErasureWork work,
      TenantRemoval registry,
      TenantFigures figures,
      PackageRemoval packages,
      TableTransfer transfer,
      JournalService journals,
      JobService jobs,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.erasures = erasures;
    this.signing = signing;
    this.work = work;
    this.registry = registry;
    this.figures = figures;
    this.packages = packages;
    this.transfer = transfer;
    this.journals = journals;
    this.jobs = jobs;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether certificates can be signed: without that nothing is erased. */
  public boolean canSign() {
    return signing.hasKey();
  }

  /** The tenant's last erasure, done or not. */
  public Optional<Erasure> latest(TenantCode tenant) {
    return inHost(() -> erasures.latest(tenant));
  }

  /**
   * The package that counts as the tenant's data: handed over, and made when nothing could change
   * any more.
   */
  public Optional<ExitPackage> handedOver(Tenant tenant) {
    return inHost(() -> packages.handedOver(tenant));
  }

  /**
   * Queues the erasure.
   *
   * @param typed the tenant's code once more, typed by the person who decides
   * @param waiver why the tenant wants no package; empty when one was handed over
   * @return the erasure
   * @throws UserError when the tenant has not ended, nothing was handed over nor waived, the code
   *     is not the tenant's, no signing key is configured, or the tenant was used or got a package
   *     while its data was counted
   */
  public Erasure begin(TenantCode tenant, String typed, String waiver) {
    var erasure = prepare(tenant, typed, waiver);
    // In one transaction: what is begun without a job, nobody would finish.
    return inHost(
        () -> {
          enter(erasure);
          var job = jobs.start(ErasureWork.KIND, Map.of("erasure", erasure.id().toString()));
          erasures.putJob(erasure.id(), job);
          return erasures.find(erasure.id()).orElseThrow();
        });
  }

  /**
   * Erases at once, also to the end what was begun before: for the command.
   *
   * @throws UserError as {@link #begin}
   */
  @Allowed(Role.SYSTEM)
  public Erasure erase(TenantCode tenant, String typed, String waiver, ExitProgress progress) {
    var begun = latest(tenant).filter(erasure -> erasure.stage() != ErasureStage.DONE);
    requireCode(tenant, typed);
    signing.key();
    var erasure =
        begun.orElseGet(
            () -> {
              var prepared = prepare(tenant, typed, waiver);
              return inHost(() -> enter(prepared));
            });
    work.run(erasure.id(), progress);
    return latest(tenant).orElseThrow();
  }

  private Erasure prepare(TenantCode code, String typed, String waiver) {
    requireCode(code, typed);
    signing.key();
    var now = clock.instant();
    var tenant = inHost(() -> registry.requireEnded(code));
    requireNotBegun(latest(code));
    var handedOver = handedOver(tenant);
    if (handedOver.isEmpty() && (waiver.isBlank() || waiver.length() > LONGEST_WAIVER)) {
      throw new UserError("tenant.erase.error.handOver", LONGEST_WAIVER);
    }
    return counted(tenant, handedOver, waiver.strip(), now);
  }

  private static void requireNotBegun(Optional<Erasure> latest) {
    if (latest.filter(each -> each.stage() != ErasureStage.DONE).isPresent()) {
      throw new UserError("tenant.erase.error.running");
    }
  }

  private Erasure enter(Erasure erasure) {
    var code = erasure.tenant();
    var tenant = registry.requireEnded(code);
    requireNotBegun(erasures.latest(code));
    requireUnchanged(tenant, erasure);
    erasures.insert(erasure);
    journal.record(
        JournalEntry.of(
            "tenant.erasure.begun",
            "tenant",
            Tenant.key(code),
            Map.of("tenant", code.value(), "waiver", erasure.waiver())));
    return erasure;
  }

  /** What was found before the tenant was held must still be so: it may have been used again. */
  private void requireUnchanged(Tenant tenant, Erasure erasure) {
    var handedOver = packages.handedOver(tenant).flatMap(ExitPackage::made);
    if (tenant.stateSince().isAfter(erasure.begunAt())
        || !handedOver.map(ExitPackage.Made::sha256).equals(erasure.packageSha256())) {
      throw new UserError("tenant.erase.error.changed");
    }
  }

  private Erasure counted(
      Tenant tenant, Optional<ExitPackage> handedOver, String waiver, Instant now) {
    var inTenant = Scope.tenant(tenant.code());
    var counts =
        Scopes.call(inTenant, Actor.system(), () -> transactions.executeRead(status -> counts()));
    var verdict = Scopes.call(inTenant, Actor.system(), journals::verify);
    var head = Scopes.call(inTenant, Actor.system(), journals::head);
    return new Erasure(
        Ids.next(),
        tenant.code(),
        tenant.name(),
        ErasureStage.BEGUN,
        Optional.empty(),
        handedOver.flatMap(ExitPackage::made).map(ExitPackage.Made::sha256),
        handedOver.isPresent() ? "" : waiver,
        counts,
        head,
        verdict instanceof JournalVerdict.Intact,
        Scopes.actor().accountId(),
        Scopes.actor().name(),
        now,
        Optional.empty());
  }

  private ErasureCounts counts() {
    var tables = transfer.tables();
    var rows = tables.stream().mapToLong(transfer::count).sum();
    var documents =
        tables.stream()
            .filter(table -> table.name().equals("document"))
            .mapToLong(transfer::count)
            .sum();
    return new ErasureCounts(tables.size(), rows, documents, figures.storageBytes());
  }

  private static void requireCode(TenantCode code, String typed) {
    if (!typed.strip().equals(code.value())) {
      throw new UserError("tenant.erase.error.code", code.value());
    }
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Scopes.actor(), () -> transactions.executeWrite(status -> work.get()));
  }
}
