package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import java.util.Optional;
import java.util.UUID;

/**
 * Hears how far a tenant that leaves has come, in the host's scope and within the transaction that
 * says so; an agreement follows it.
 */
public interface DepartureObserver {
  /**
   * The region has its data.
   *
   * @param fingerprint SHA-256 of the package that was handed over: 64 hexadecimal digits
   */
  void handedOver(TenantCode tenant, String fingerprint);

  /**
   * The tenant's data were erased.
   *
   * @param certificate what the certificate is known by: its number or fingerprint
   * @param document the certificate as a document of the host, where there is one
   * @param waiver why no package was handed over before; empty when one was
   */
  void erased(TenantCode tenant, String certificate, Optional<UUID> document, String waiver);
}
