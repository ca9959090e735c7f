package id.talenta.platform.job;

/**
 * Does the work of one kind of job. A handler may be run again from the start after a crash, so it
 * begins by clearing what an earlier run left.
 */
public interface JobHandler {
  /** The kind of job it does. */
  String kind();

  /**
   * Does the work, in the scope and as the actor that queued it, outside any transaction.
   *
   * @throws Exception when the work failed; a {@link id.talenta.platform.error.UserError} is shown
   *     to the user, anything else is logged and shown by the id of its event
   */
  void run(JobContext job) throws Exception;
}
