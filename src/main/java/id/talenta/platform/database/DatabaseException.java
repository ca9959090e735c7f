package id.talenta.platform.database;

import java.sql.SQLException;

/** The database refused a statement or did not answer. */
public final class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String UNIQUE_VIOLATION = "23505";

  private final String state;

  /** Wraps the driver's report. */
  public DatabaseException(SQLException cause) {
    super(cause);
    this.state = String.valueOf(cause.getSQLState());
  }

  /** Whether a row with the same key was there already. */
  public boolean isDuplicate() {
    return UNIQUE_VIOLATION.equals(state);
  }

  /** The five-character code of the SQL standard. */
  public String state() {
    return state;
  }
}
