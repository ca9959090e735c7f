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
   * The newest package that the tenant has, of those made when nothing could change any more. In
   * the host's scope, within a transaction.
   */
  public Optional<ExitPackage> handedOver(Tenant tenant) {
    return packages.list(tenant.code(), PackageList.MOST).stream()
        .filter(each -> each.made().isPresent() && each.handOver().isPresent())
        .filter(each -> each.isComplete(tenant))
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
