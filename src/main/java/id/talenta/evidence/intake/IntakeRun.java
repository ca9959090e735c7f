package id.talenta.evidence.intake;

import java.util.UUID;

/**
 * One reading of a table from its first row to its last.
 *
 * @param importId key of the import
 * @param saving whether good rows are stored, or only compared with what is stored
 * @param problems what is wrong so far
 */
record IntakeRun(UUID importId, boolean saving, Problems problems) {}
