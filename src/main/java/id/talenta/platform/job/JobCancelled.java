package id.talenta.platform.job;

/** Someone asked for the job to be ended. */
public final class JobCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Ends the work. */
  public JobCancelled() {
    super("Cancelled", null, false, false);
  }
}
