package id.talenta.evidence.intake;

import java.util.Set;

/** Where an import stands. */
public enum ImportState {
  /** The file is being read; nothing is stored. */
  CHECKING,
  /** Something is wrong with the file; nothing was stored. */
  REFUSED,
  /** Every row is good; the file may be loaded. */
  CHECKED,
  /** The rows are being stored. */
  LOADING,
  /** All rows are stored. */
  LOADED,
  /** The check ended by an error of the system; nothing was stored. */
  FAILED,
  /** Someone ended the check; nothing was stored. */
  CANCELLED;

  /** The states that may follow. A load that fails or is ended leaves the file checked. */
  public Set<ImportState> next() {
    return switch (this) {
      case CHECKING -> Set.of(CHECKED, REFUSED, FAILED, CANCELLED);
      case CHECKED -> Set.of(LOADING);
      case LOADING -> Set.of(LOADED, REFUSED, CHECKED);
      case REFUSED, LOADED, FAILED, CANCELLED -> Set.of();
    };
  }

  /** Whether a job works on it. */
  public boolean isBusy() {
    return this == CHECKING || this == LOADING;
  }
}
