package id.talenta.access;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where one can sign in: the tenants in use, and the host. What was read is believed for 2 s. */
@Singleton
public class Regions {
  /** The short name of the host, which no tenant can have. */
  public static final String HOST = "host";

  private static final Duration BELIEVED = Duration.ofSeconds(2);

  private final TenantService tenants;
  private final HostIdentity host;
  private final Clock clock;
  private final AtomicReference<Reading> reading =
      new AtomicReference<>(new Reading(Map.of(), Instant.EPOCH));

  Regions(TenantService tenants, HostIdentity host, Clock clock) {
    this.tenants = tenants;
    this.host = host;
    this.clock = clock;
  }

  private record Reading(Map<String, Region> open, Instant at) {}

  /** The tenants in use, by name. */
  public List<Region> tenants() {
    return open().values().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  /** The tenant in use, or the host, with this short name. */
  public Optional<Region> find(String code) {
    return code.equals(HOST) ? Optional.of(host()) : Optional.ofNullable(open().get(code));
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
      case Scope.Tenant tenant -> open().containsKey(tenant.code().value());
    };
  }

  /** The short name of a scope. */
  static String code(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> HOST;
      case Scope.Tenant tenant -> tenant.code().value();
    };
  }

  private Map<String, Region> open() {
    var now = clock.instant();
    var oldest = now.minus(BELIEVED);
    return reading
        .updateAndGet(known -> known.at().isBefore(oldest) ? new Reading(read(), now) : known)
        .open();
  }

  private Map<String, Region> read() {
    return Scopes.call(Scope.host(), Actor.system(), tenants::list).stream()
        .filter(tenant -> tenant.state() == TenantState.ACTIVE)
        .map(Regions::region)
        .collect(Collectors.toMap(Region::code, Function.identity()));
  }

  private static Region region(Tenant tenant) {
    return new Region(tenant.code().value(), tenant.name(), tenant.scope());
  }
}
