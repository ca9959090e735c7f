package id.talenta.rule.core;

/** Where a value stands on its axis. */
public enum Grade {
  /** Rendah; for performance: di bawah ekspektasi. */
  LOW,
  /** Menengah; sesuai ekspektasi. */
  MEDIUM,
  /** Tinggi; di atas ekspektasi. */
  HIGH
}
