package id.talenta.fleet;

import id.talenta.agreement.AgreementStage;
import id.talenta.tenant.TenantState;
import java.util.Optional;
import java.util.Set;

/**
 * Which governments are wanted; what is empty does not narrow.
 *
 * @param text part of the name or code
 * @param stage how far the cooperation has come
 * @param states any of these
 * @param marks all of these
 */
public record FleetFilter(
    String text, Optional<AgreementStage> stage, Set<TenantState> states, Set<FleetMark> marks) {
  /** All governments. */
  public static final FleetFilter ALL = new FleetFilter("", Optional.empty(), Set.of(), Set.of());

  /** Copies the sets. */
  public FleetFilter {
    states = Set.copyOf(states);
    marks = Set.copyOf(marks);
  }
}
