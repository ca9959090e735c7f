package id.talenta.tenant.exit;

import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;

/** Takes away the packages of a tenant that is erased. */
@Singleton
public class PackageRemoval {
  private final PackageFiles files;
  private final ExitPackageRepository packages;

  PackageRemoval(PackageFiles files, ExitPackageRepository packages) {
    this.files = files;
    this.packages = packages;
  }

  /** Deletes the files. */
  public void deleteFiles(TenantCode tenant) {
    files.deleteAll(tenant);
  }

  /** Forgets them. In the host's scope, within a transaction. */
  public void forget(TenantCode tenant) {
    packages.deleteAll(tenant);
  }
}
