package id.talenta.agreement;

/**
 * A step that a region takes until its first nine-box picture. Features above implement it, one
 * singleton a step.
 */
public interface ChecklistStep {
  /** Steps with smaller numbers are taken first. */
  int order();

  /** How the step stands; read in the tenant's scope and within a transaction. */
  ChecklistItem item();
}
