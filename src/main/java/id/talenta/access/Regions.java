package id.talenta.access;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where one can sign in: the tenants in use, also those that can only be read, and the host. */
@Singleton
public class Regions {
  /** The short name of the host, which no tenant can have. */
  public static final String HOST = "host";

  private final TenantStates tenants;
  private final HostIdentity host;

  Regions(TenantStates tenants, HostIdentity host) {
    this.tenants = tenants;
    this.host = host;
  }

  /** The tenants in use, by name. */
  public List<Region> tenants() {
    return in(TenantState::isOpen);
  }

  /** The tenants that are closed until they are brought up to date, by name. */
  public List<Region> inMaintenance() {
    return in(state -> state == TenantState.MAINTENANCE);
  }

  /** The tenants that have left, whether their data is still there or was erased, by name. */
  public List<Region> left() {
    return in(TenantState::hasLeft);
  }

  /** The tenant in use, or the host, with this short name. */
  public Optional<Region> find(String code) {
    return code.equals(HOST)
        ? Optional.of(host())
        : tenant(code).filter(tenant -> tenant.state().isOpen()).map(Regions::region);
  }

  /** Why nobody can sign in to this tenant at present, if so; nothing for one that there is not. */
  public Optional<TenantState> closed(String code) {
    return tenant(code)
        .map(Tenant::state)
        .filter(state -> state.hasLeft() || state == TenantState.MAINTENANCE);
  }

  /** The tenant in use, or the host, that this scope belongs to. */
  public Optional<Region> of(Scope scope) {
    return find(code(scope));
  }

  /** The government that runs this installation. */
  public Region host() {
    return new Region(HOST, host.name(), Scope.host());
  }

  /** Whether one may work in this scope. */
  boolean isOpen(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> true;
      case Scope.Tenant tenant -> find(tenant.code().value()).isPresent();
    };
  }

  /** The short name of a scope. */
  static String code(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> HOST;
      case Scope.Tenant tenant -> tenant.code().value();
    };
  }

  private List<Region> in(Predicate<TenantState> wanted) {
    return tenants.all().stream()
        .filter(tenant -> wanted.test(tenant.state()))
        .map(Regions::region)
        .toList();
  }

  private Optional<Tenant> tenant(String code) {
    return TenantCode.isValid(code) ? tenants.find(new TenantCode(code)) : Optional.empty();
  }

  private static Region region(Tenant tenant) {
    return new Region(tenant.code().value(), tenant.name(), tenant.scope());
  }
}
