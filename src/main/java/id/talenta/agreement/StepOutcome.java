package id.talenta.agreement;

/** What came of a step. */
public sealed interface StepOutcome {

  /**
   * It was taken.
   *
   * @param state the agreement after it
   */
  record Taken(AgreementState state) implements StepOutcome {}

  /**
   * It was refused; nothing changed.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements StepOutcome {}
}
