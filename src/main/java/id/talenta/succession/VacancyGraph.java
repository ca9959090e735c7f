package id.talenta.succession;

import static id.talenta.succession.VacancyState.DECIDED;
import static id.talenta.succession.VacancyState.OPEN;
import static id.talenta.succession.VacancyState.PREPARED;
import static id.talenta.succession.VacancyState.PROPOSED;
import static id.talenta.succession.VacancyState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way that a vacancy can go. */
public final class VacancyGraph {
  private static final Map<VacancyState, Map<VacancyAction, VacancyState>> EDGES =
      Map.of(
          OPEN,
          Map.of(VacancyAction.PREPARE, PREPARED, VacancyAction.WITHDRAW, WITHDRAWN),
          PREPARED,
          Map.of(
              VacancyAction.PREPARE, PREPARED,
              VacancyAction.PROPOSE, PROPOSED,
              VacancyAction.WITHDRAW, WITHDRAWN),
          PROPOSED,
          Map.of(VacancyAction.DECIDE, DECIDED, VacancyAction.WITHDRAW, WITHDRAWN),
          DECIDED,
          Map.of(),
          WITHDRAWN,
          Map.of());

  private VacancyGraph() {}

  /** What can be done in this state. */
  public static Set<VacancyAction> actions(VacancyState state) {
    return from(state).keySet();
  }

  /** Where this leads from this state, if it can be done there. */
  public static Optional<VacancyState> target(VacancyState state, VacancyAction action) {
    return Optional.ofNullable(from(state).get(action));
  }

  private static Map<VacancyAction, VacancyState> from(VacancyState state) {
    return EDGES.getOrDefault(state, Map.of());
  }
}
