package id.talenta.tenant;

import id.talenta.platform.database.ChangeLog;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;

/** Brings the whole installation up to date: the host's schema, then the tenants'. */
@Singleton
public class HostMigration {
  private final Migrator migrator;
  private final TenantService tenants;

  HostMigration(Migrator migrator, TenantService tenants) {
    this.migrator = migrator;
    this.tenants = tenants;
  }

  /**
   * Brings everything up to date. Can be repeated, and takes up where it was cut off.
   *
   * @return how many tenants had to be changed
   */
  public int run() {
    migrator.migrate(Scope.host(), ChangeLog.HOST);
    return Scopes.call(Scope.host(), Actor.system(), tenants::migrateAll);
  }
}
