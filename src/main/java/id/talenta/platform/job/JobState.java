package id.talenta.platform.job;

/** Where a job stands. */
public enum JobState {
  /** Waits for its turn. */
  QUEUED,
  /** Runs. */
  RUNNING,
  /** Ended well. */
  DONE,
  /** Ended by an error; nothing it had begun was kept. */
  FAILED,
  /** Ended because someone asked for it; nothing it had begun was kept. */
  CANCELLED;

  /** Whether the job has ended. */
  public boolean isFinal() {
    return switch (this) {
      case QUEUED, RUNNING -> false;
      case DONE, FAILED, CANCELLED -> true;
    };
  }
}
