package id.talenta.succession;

/** How far the filling of a post has come. */
public enum VacancyState {
  /** Opened; no candidates yet. */
  OPEN,
  /** The analyst has prepared the candidates. */
  PREPARED,
  /** The committee has proposed up to three of them. */
  PROPOSED,
  /** The regional head has picked one. */
  DECIDED,
  /** Given up, with a reason. */
  WITHDRAWN;

  /** Whether it still runs. */
  public boolean isRunning() {
    return switch (this) {
      case OPEN, PREPARED, PROPOSED -> true;
      case DECIDED, WITHDRAWN -> false;
    };
  }
}
