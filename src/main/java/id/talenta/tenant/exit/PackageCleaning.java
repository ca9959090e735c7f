package id.talenta.tenant.exit;

import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;

/** Deletes packages that were kept as long as promised. */
@Singleton
class PackageCleaning implements RecurringWork {
  private final ExitPackageRepository packages;
  private final PackageFiles files;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  PackageCleaning(
      ExitPackageRepository packages,
      PackageFiles files,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.packages = packages;
    this.files = files;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "exit-packages";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            transactions.executeWrite(
                status -> {
                  for (var expired : packages.expired(clock.instant())) {
                    files.delete(expired.tenant(), expired.id());
                    packages.end(expired.id(), ExitPackageState.EXPIRED);
                  }
                  return true;
                }));
  }
}
