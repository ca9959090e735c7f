package id.talenta.platform.job;

/**
 * Does the work of one kind of job. A handler may be run again from the start after a crash, so it
 * begins by clearing what an earlier run left.
 */
public interface JobHandler {
  /** The kind of job it does. */
  String kind();

  /**
   * Whether it is done also in a scope that can only be read, where all other work is stopped or
   * waits.
   */
  default boolean goesOnWhileReadOnly() {
    return false;
  }

  /**
   * How often it is begun when its process dies in the middle each time; then it may be the work
   * itself that fells it.
   */
  default int mostTries() {
    return 3;
  }

  /**
   * Puts right what the last try left, when there will be none any more, in the scope and as the
   * actor that queued it, outside any transaction.
   */
  default void giveUp(JobContext job) {}

  /**
   * Does the work, in the scope and as the actor that queued it, outside any transaction.
   *
   * @throws Exception when the work failed; a {@link id.talenta.platform.error.UserError} is shown
   *     to the user, anything else is logged and shown by the id of its event
   */
  void run(JobContext job) throws Exception;
}
