package id.talenta.fleet;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** All governments that the host serves, with figures only. Runs in the host's scope. */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class FleetService {
  private final FleetRepository fleet;

  FleetService(FleetRepository fleet) {
    this.fleet = fleet;
  }

  /** A page of those that are wanted. */
  @Transactional(readOnly = true)
  public List<FleetLine> list(FleetFilter filter, FleetSort sort, int offset, int limit) {
    return fleet.list(filter, sort, offset, limit);
  }

  /** How many are wanted. */
  @Transactional(readOnly = true)
  public int count(FleetFilter filter) {
    return fleet.count(filter);
  }

  /** Sums over all. */
  @Transactional(readOnly = true)
  public FleetTotals totals() {
    return fleet.totals();
  }
}
