package id.talenta.agreement;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.TenantFolder;
import id.talenta.tenant.TenantIdentity;
import id.talenta.tenant.TenantService;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;

/** What is known beforehand of governments and those who sign for them, in the host's scope. */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class PartnerService {
  private final AgreementListRepository agreements;
  private final TenantService tenants;
  private final HostIdentity host;

  PartnerService(AgreementListRepository agreements, TenantService tenants, HostIdentity host) {
    this.agreements = agreements;
    this.tenants = tenants;
    this.host = host;
  }

  /** Governments with a folder that have neither a tenant nor an agreement that is not over. */
  @Transactional(readOnly = true)
  public List<Partner> candidates() {
    var taken = new HashSet<>(agreements.openPartners());
    tenants.list().forEach(tenant -> taken.add(tenant.code()));
    return TenantFolder.known().stream()
        .filter(identity -> !taken.contains(identity.code()))
        .map(
            identity ->
                new Partner(identity.code(), identity.name(), identity.personnelAgency().name()))
        .toList();
  }

  /** The name of the host. */
  public String hostName() {
    return host.name();
  }

  /** The host's agency for its civil servants, which leads cooperations. */
  public String hostAgency() {
    return host.identity().personnelAgency().name();
  }

  /**
   * The office that usually signs for a party, such as {@code Bupati Ogan Komering Ilir}; empty
   * when it is not known.
   */
  public String usualOffice(Agreement agreement, Party party) {
    return switch (party) {
      case HOST -> office(host.identity());
      case PARTNER -> {
        var code = agreement.partner().code();
        yield TenantFolder.exists(code) ? office(TenantFolder.read(code).identity()) : "";
      }
    };
  }

  private static String office(TenantIdentity identity) {
    return identity.headTitle() + identity.name().replaceFirst("^(Provinsi|Kabupaten|Kota) ", " ");
  }
}
