package id.talenta.tenant;

import static id.talenta.tenant.TenantState.ACTIVE;
import static id.talenta.tenant.TenantState.ENDED;
import static id.talenta.tenant.TenantState.ERASED;
import static id.talenta.tenant.TenantState.MAINTENANCE;
import static id.talenta.tenant.TenantState.PROVISIONING;
import static id.talenta.tenant.TenantState.SUSPENDED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every way that a tenant can go. Into maintenance and out of it leads none: that is found by
 * comparing versions, whatever the tenant's state.
 */
public final class TenantGraph {
  private static final Map<TenantState, Map<TenantAction, TenantState>> EDGES = edges();

  private TenantGraph() {}

  private static Map<TenantState, Map<TenantAction, TenantState>> edges() {
    var edges = new EnumMap<TenantState, Map<TenantAction, TenantState>>(TenantState.class);
    edges.put(
        PROVISIONING, Map.of(TenantAction.PROVISION, PROVISIONING, TenantAction.ACTIVATE, ACTIVE));
    edges.put(
        ACTIVE,
        Map.of(
            TenantAction.SUSPEND, SUSPENDED,
            TenantAction.END, ENDED));
    edges.put(MAINTENANCE, Map.of());
    edges.put(SUSPENDED, Map.of(TenantAction.RESUME, ACTIVE, TenantAction.END, ENDED));
    edges.put(ENDED, Map.of(TenantAction.RESUME, ACTIVE, TenantAction.ERASE, ERASED));
    edges.put(ERASED, Map.of(TenantAction.PROVISION, PROVISIONING));
    return edges;
  }

  /** What can be done to a tenant in this state. */
  public static Set<TenantAction> actions(TenantState state) {
    return from(state).keySet();
  }

  /** Where this leads from this state, if it can be done there. */
  public static Optional<TenantState> target(TenantState state, TenantAction action) {
    return Optional.ofNullable(from(state).get(action));
  }

  private static Map<TenantAction, TenantState> from(TenantState state) {
    return EDGES.getOrDefault(state, Map.of());
  }
}
