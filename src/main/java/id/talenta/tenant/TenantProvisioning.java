package id.talenta.tenant;

import id.talenta.platform.database.MigrationSeries;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.scope.WhileReadOnly;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes a tenant: role and schema, then every feature's settings in one transaction, then the
 * registry says it can be used. Each step can be repeated, so provisioning that was cut off is
 * simply done again.
 */
@Singleton
class TenantProvisioning implements JobHandler {
  static final String KIND = "tenant.provision";
  private static final int STEPS = 4;

  private final Migrator migrator;
  private final TenantRepository tenants;
  private final ConfigurationSeed configuration;
  private final List<TenantPart> parts;
  private final TenantLifecycle lifecycle;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  TenantProvisioning(
      Migrator migrator,
      TenantRepository tenants,
      ConfigurationSeed configuration,
      List<TenantPart> parts,
      TenantLifecycle lifecycle,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.migrator = migrator;
    this.tenants = tenants;
    this.configuration = configuration;
    this.parts = parts.stream().sorted(Comparator.comparingInt(TenantPart::order)).toList();
    this.lifecycle = lifecycle;
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
    migrator.migrate(scope, migrator.tenantChangeLog());
    progress.report(2, STEPS, "tenant.provision.configuring");
    configure(code, name);
    progress.report(3, STEPS, "tenant.provision.activating");
    inHost(
        () -> {
          tenants.upgraded(code, migrator.tenantChangeLog().version(), clock.instant());
          lifecycle.forgetAfterCommit();
          return null;
        });
    progress.report(STEPS, STEPS, "tenant.provision.done");
  }

  /**
   * Brings an existing tenant's schema up to date, or makes what provisioning that was cut off left
   * undone.
   */
  void upgrade(Tenant tenant, MigrationSeries series) {
    var changeLog = migrator.tenantChangeLog();
    series.migrate(tenant.scope(), changeLog);
    configure(tenant.code(), tenant.name());
    inHost(
        () -> {
          tenants.upgraded(tenant.code(), changeLog.version(), clock.instant());
          lifecycle.forgetAfterCommit();
          return null;
        });
  }

  /** The tenants that {@link #upgrade} has something to do for, by name. */
  List<Tenant> behind() {
    return inHost(() -> tenants.behind(migrator.tenantChangeLog().version()));
  }

  @WhileReadOnly("the schema of a tenant that can only be read is brought up to date as any other")
  void configure(TenantCode code, String name) {
    Scopes.call(
        Scope.tenant(code),
        Actor.system(),
        () ->
            inTransaction(
                () -> {
                  configuration.sow(code, name);
                  parts.forEach(part -> part.configure(code));
                  return null;
                }));
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
