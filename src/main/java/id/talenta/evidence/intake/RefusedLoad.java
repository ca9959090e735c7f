package id.talenta.evidence.intake;

/** Ends a load whose rows are no longer all good, so that nothing of it is kept. */
final class RefusedLoad extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ReadOutcome outcome;

  RefusedLoad(ReadOutcome outcome) {
    super("Refused", null, false, false);
    this.outcome = outcome;
  }

  ReadOutcome outcome() {
    return outcome;
  }
}
