package id.talenta.platform.job;

import id.talenta.platform.error.UserError;
import java.util.List;
import java.util.Optional;

/**
 * How a job ended.
 *
 * @param state done, cancelled or failed
 * @param messageKey why it failed; nothing leaves what it said last
 * @param arguments values for the places of that text
 * @param errorCode the id of the event in the log, when it failed unexpectedly
 */
record JobEnd(
    JobState state,
    Optional<String> messageKey,
    List<Object> arguments,
    Optional<String> errorCode) {

  static JobEnd of(JobState state) {
    return new JobEnd(state, Optional.empty(), List.of(), Optional.empty());
  }

  static JobEnd refused(UserError error) {
    return new JobEnd(
        JobState.FAILED,
        Optional.of(error.messageKey()),
        List.of(error.arguments()),
        Optional.empty());
  }

  static JobEnd of(JobState state, String messageKey, Object... arguments) {
    return new JobEnd(state, Optional.of(messageKey), List.of(arguments), Optional.empty());
  }

  static JobEnd broken(String event) {
    return new JobEnd(JobState.FAILED, Optional.empty(), List.of(), Optional.of(event));
  }
}
