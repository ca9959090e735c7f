package id.talenta.platform.database;

/** Tells how long a statement of the present work may take; the server then ends it. */
@FunctionalInterface
public interface StatementTimeout {
  /** As long as it takes. */
  StatementTimeout NONE = () -> 0;

  /** In milliseconds; 0 for as long as it takes. */
  long milliseconds();
}
