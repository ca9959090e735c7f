package id.talenta.tenant;

import id.talenta.document.StorageAllowance;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;

/**
 * Holds a government to the storage of its agreement when it stores a file; what is there can
 * always be read, exported and corrected. The size is what PostgreSQL knows of its own files: no
 * row is read. Files that are stored at the same moment do not wait for each other, so each of them
 * can be the last one.
 */
@Singleton
class StorageQuota implements StorageAllowance {
  private static final long MEGABYTE = 1L << 20;

  private final TenantQuotas quotas;
  private final SchemaFiguresRepository schema;

  StorageQuota(TenantQuotas quotas, SchemaFiguresRepository schema) {
    this.quotas = quotas;
    this.schema = schema;
  }

  @Override
  public void requireRoom(long bytes) {
    switch (Scopes.current().orElseThrow()) {
      case Scope.Host ignored -> {}
      case Scope.Tenant tenant ->
          quotas.of(tenant.code()).ifPresent(agreed -> requireRoom(agreed, bytes));
    }
  }

  private void requireRoom(AgreementQuotas agreed, long bytes) {
    var used = schema.storageBytes();
    if (used + bytes > agreed.storageBytes()) {
      throw new UserError(
          "tenant.quota.storage", megabytes(used), agreed.storageMegabytes(), megabytes(bytes));
    }
  }

  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, MEGABYTE);
  }
}
