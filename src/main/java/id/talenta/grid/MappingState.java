package id.talenta.grid;

/** Where a mapping run stands. */
public enum MappingState {
  /** Being made; nobody sees anything of it. */
  RUNNING,
  /** Whole, and to be seen. */
  DONE,
  /** Ended by an error; nothing of it was kept. */
  FAILED,
  /** Ended because someone asked for it; nothing of it was kept. */
  CANCELLED
}
