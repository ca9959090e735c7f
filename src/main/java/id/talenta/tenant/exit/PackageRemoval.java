package id.talenta.tenant.exit;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.Tenant;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The packages of a tenant that is erased: the one it got first, and all taken away. */
@Singleton
public class PackageRemoval {
  private final PackageFiles files;
  private final ExitPackageRepository packages;

  PackageRemoval(PackageFiles files, ExitPackageRepository packages) {
    this.files = files;
    this.packages = packages;
  }

  /**
   * The newest package that the tenant got, of those made after use had ended. In the host's scope,
   * within a transaction.
   */
  public Optional<ExitPackage> handedOver(Tenant tenant) {
    return packages.list(tenant.code(), PackageList.MOST).stream()
        .filter(each -> each.made().isPresent() && each.handedOverAt().isPresent())
        .filter(each -> !each.startedAt().isBefore(tenant.stateSince()))
        .findFirst();
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
