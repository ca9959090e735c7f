package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import java.util.Map;

/** A feature that has something to set up in a new tenant. */
public interface TenantPart {
  /** Features with smaller numbers are set up first. */
  int order();

  /**
   * Sets up the tenant's own settings, in the tenant's scope and within one transaction for all
   * features; {@link TenantConfiguration} can be read already. Does nothing when it was done
   * before, because provisioning that was cut off begins again.
   */
  void configure(TenantCode code);

  /**
   * The files of the settings that this feature knows better than the versions that were applied,
   * because what they say can be changed on the screen too. For the exit package, in the tenant's
   * scope and within the transaction of the package's snapshot.
   *
   * @param applied the folder as it was applied last
   */
  default Map<FolderFile, String> configurationFiles(ConfigurationFolder applied) {
    return Map.of();
  }

  /**
   * What the manifest of an exit package says of this feature beyond its tables, such as versions;
   * nothing about persons. In the tenant's scope and within the transaction of the snapshot.
   */
  default Map<String, Object> manifest() {
    return Map.of();
  }

  /**
   * Erases what this feature keeps about the tenant and its people outside the tenant's schema. In
   * the host's scope and within a transaction; does nothing when it was done before.
   *
   * @return how many things of which kind were erased, by a key of the message bundles
   */
  default Map<String, Integer> erase(TenantCode code) {
    return Map.of();
  }
}
