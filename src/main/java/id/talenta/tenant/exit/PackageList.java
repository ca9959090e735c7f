package id.talenta.tenant.exit;

import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;

/** The packages as they stand: one whose job came to nothing is not being made. */
@Singleton
class PackageList {
  static final int MOST = 50;

  private final ExitPackageRepository packages;
  private final JobService jobs;
  private final TransactionOperations<Connection> transactions;

  PackageList(
      ExitPackageRepository packages,
      JobService jobs,
      TransactionOperations<Connection> transactions) {
    this.packages = packages;
    this.jobs = jobs;
    this.transactions = transactions;
  }

  /** The tenant's packages, the newest first. Must not be called within a transaction. */
  List<ExitPackage> of(TenantCode tenant) {
    return inHost(() -> packages.list(tenant, MOST)).stream().map(this::settled).toList();
  }

  /**
   * The program may have been killed before it queued the job, the job may have been cancelled
   * before it began, and a full disk may have kept it from writing down that it failed.
   */
  private ExitPackage settled(ExitPackage each) {
    if (each.state() != ExitPackageState.MAKING || isRunning(each)) {
      return each;
    }
    // The job may have made it whole since it was read.
    var now = inHost(() -> packages.find(each.tenant(), each.id())).orElse(each);
    return now.state() == ExitPackageState.MAKING ? now.failed() : now;
  }

  private boolean isRunning(ExitPackage made) {
    var scope = made.inHostScope() ? Scope.host() : Scope.tenant(made.tenant());
    return made.job()
        .flatMap(job -> Scopes.call(scope, Actor.system(), () -> jobs.find(job)))
        .filter(job -> !job.state().isFinal())
        .isPresent();
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Scopes.actor(), () -> transactions.executeRead(status -> work.get()));
  }
}
