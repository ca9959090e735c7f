package id.talenta.tenant;

/**
 * Something that a feature does when the host has been brought up to date, in the host's scope,
 * before the tenants are. Does nothing when it was done before.
 */
public interface HostMigrationStep {
  /** Does it. */
  void run();
}
