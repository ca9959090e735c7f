package id.talenta.fleet;

import id.talenta.agreement.AgreementStage;
import id.talenta.tenant.TenantState;
import java.util.Map;

/**
 * Sums over all governments. Those about people leave out governments with too few.
 *
 * @param states how many are in each state
 * @param marks how many have each mark
 * @param stages how many cooperations are at each stage
 * @param people civil servants in service
 * @param boxedPeople those placed in a box by the last mapping of their government
 * @param failedJobs jobs that failed in the last 30 days
 * @param storageBytes size of all schemas
 */
public record FleetTotals(
    Map<TenantState, Integer> states,
    Map<FleetMark, Integer> marks,
    Map<AgreementStage, Integer> stages,
    long people,
    long boxedPeople,
    long failedJobs,
    long storageBytes) {

  /** Copies the maps. */
  public FleetTotals {
    states = Map.copyOf(states);
    marks = Map.copyOf(marks);
    stages = Map.copyOf(stages);
  }

  /** How many governments there are. */
  public int tenants() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }
}
