package id.talenta.tenant;

import id.talenta.platform.database.ChangeLog;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a tenant: role and schema, then every feature's settings in one transaction, then the
 * registry says it can be used. Each step can be repeated, so provisioning that was cut off is
 * simply done again.
 */
@Singleton
class TenantProvisioning implements JobHandler {
  static final String KIND = "tenant.provision";
  private static final Logger LOG = LoggerFactory.getLogger(TenantProvisioning.class);
  private static final int STEPS = 4;

  private final Migrator migrator;
  private final TenantRepository tenants;
  private final ConfigurationSeed configuration;
  private final List<TenantPart> parts;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  TenantProvisioning(
      Migrator migrator,
      TenantRepository tenants,
      ConfigurationSeed configuration,
      List<TenantPart> parts,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.migrator = migrator;
    this.tenants = tenants;
    this.configuration = configuration;
    this.parts = parts.stream().sorted(Comparator.comparingInt(TenantPart::order)).toList();
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) {
    provision(
        new TenantCode(job.text("tenant")),
        job.text("name"),
        (done, total, messageKey) -> {
          job.progress(done, total, messageKey);
          if (done < total) {
            job.checkCancelled();
          }
        });
  }

  void provision(TenantCode code, String name, Progress progress) {
    progress.report(0, STEPS, "tenant.provision.registering");
    inHost(
        () -> {
          tenants.insert(code, name, clock.instant());
          return null;
        });
    progress.report(1, STEPS, "tenant.provision.schema");
    var scope = Scope.tenant(code);
    migrator.migrate(scope, ChangeLog.TENANT);
    progress.report(2, STEPS, "tenant.provision.configuring");
    Scopes.call(
        scope,
        Actor.system(),
        () ->
            inTransaction(
                () -> {
                  configuration.sow(code, name);
                  parts.forEach(part -> part.configure(code));
                  return null;
                }));
    progress.report(3, STEPS, "tenant.provision.activating");
    inHost(
        () -> {
          tenants.activate(code, ChangeLog.TENANT.version(), clock.instant());
          return null;
        });
    progress.report(STEPS, STEPS, "tenant.provision.done");
  }

  /**
   * Brings every tenant's schema up to date, one after the other.
   *
   * @return how many had to be changed
   */
  int migrateAll() {
    var version = ChangeLog.TENANT.version();
    var behind =
        inHost(tenants::list).stream()
            .filter(tenant -> tenant.state() != TenantState.ENDED)
            .filter(tenant -> !tenant.schemaVersion().equals(version))
            .toList();
    for (var tenant : behind) {
      provision(tenant.code(), tenant.name(), (done, total, messageKey) -> {});
      LOG.info("Schema of tenant {} brought up to date", tenant.code());
    }
    return behind.size();
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), () -> inTransaction(work));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transactions.execute(TransactionDefinition.DEFAULT, status -> work.get());
  }

  /** Hears how far the work is. */
  interface Progress {
    void report(long done, long total, String messageKey);
  }
}
