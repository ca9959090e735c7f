package id.talenta.testing;

import java.util.Map;

/**
 * The methods of repositories that reach no table, and so are not refused for want of a scope: the
 * one list of them, each with its reason.
 */
public final class TouchNoTable {
  private static final Map<String, String> REASONS =
      Map.of(
          "ExitTableRepository.snapshot", "names the snapshot of the transaction",
          "ImportRepository.lockLoads", "takes a lock",
          "EvidenceRepository.lockRecording", "takes a lock",
          "ImportRepository.move", "refuses the made-up step before it asks the database",
          "RuleSetRepository.lockPublishing", "takes a lock",
          "SupportWindowRepository.lock", "takes a lock",
          "MappingRunRepository.lockBeginning", "takes a lock",
          "MappingRunRepository.lockRunning", "takes a lock",
          "SchemaFiguresRepository.storageBytes", "asks how large the present schema is",
          "SchemaFiguresRepository.version", "reads the remark on the present schema");

  private TouchNoTable() {}

  /** Whether a method is one of them. */
  public static boolean has(String method) {
    return REASONS.containsKey(method);
  }
}
