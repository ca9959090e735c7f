package id.talenta.agreement;

import java.util.Optional;

/**
 * A step that a region takes until its first nine-box picture. Features above implement it, one
 * singleton a step.
 */
public interface ChecklistStep {
  /** Steps with smaller numbers are taken first. */
  int order();

  /** How the step stands; read in the tenant's scope and within a transaction. */
  ChecklistItem item(ChecklistGoals goals);

  /** The task on the way to going live that is done, or can be marked, once this step is done. */
  default Optional<GoLiveTask> goLive() {
    return Optional.empty();
  }
}
