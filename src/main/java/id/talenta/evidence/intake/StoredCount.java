package id.talenta.evidence.intake;

/**
 * How much of a kind is stored.
 *
 * @param kind what
 * @param rows how many units, people, facts
 */
public record StoredCount(IntakeKind kind, int rows) {}
