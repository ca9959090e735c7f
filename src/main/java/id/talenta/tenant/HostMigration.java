package id.talenta.tenant;

import id.talenta.platform.database.ChangeLog;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.util.List;

/** Brings the whole installation up to date: the host's schema, then the tenants'. */
@Singleton
public class HostMigration {
  private final Migrator migrator;
  private final List<HostMigrationStep> steps;
  private final TenantProvisioning provisioning;

  HostMigration(Migrator migrator, List<HostMigrationStep> steps, TenantProvisioning provisioning) {
    this.migrator = migrator;
    this.steps = List.copyOf(steps);
    this.provisioning = provisioning;
  }

  /** Hears how far the migration is. */
  public interface Progress {
    /** Another program migrates at this moment; its end is awaited. */
    void waiting();

    /**
     * A tenant was brought up to date.
     *
     * @param done how many were so far
     * @param total how many there are to do
     */
    void migrated(Tenant tenant, int done, int total);
  }

  private static final Progress SILENT =
      new Progress() {
        @Override
        public void waiting() {
          // Nobody listens.
        }

        @Override
        public void migrated(Tenant tenant, int done, int total) {
          // Nobody listens.
        }
      };

  /** As {@link #run(Progress)}, without a word. */
  public int run() {
    return run(SILENT);
  }

  /**
   * Brings everything up to date, one schema after the other. Can be repeated, and takes up where
   * it was cut off; tenants that are current cost nothing.
   *
   * @return how many tenants had to be changed
   * @throws id.talenta.platform.database.MigrationException when one can't be brought up to date;
   *     those before it are
   */
  public int run(Progress progress) {
    try (var series = migrator.series(progress::waiting)) {
      series.migrate(Scope.host(), ChangeLog.HOST);
      Scopes.run(Scope.host(), Actor.system(), () -> steps.forEach(HostMigrationStep::run));
      var behind = provisioning.behind();
      var done = 0;
      for (var tenant : behind) {
        provisioning.upgrade(tenant, series);
        done++;
        progress.migrated(tenant, done, behind.size());
      }
      return done;
    }
  }
}
