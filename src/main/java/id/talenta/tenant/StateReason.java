package id.talenta.tenant;

import java.time.LocalDate;

/** Why a tenant is in its state. */
public sealed interface StateReason {
  /** Nothing is to be said. */
  StateReason NONE = new Written("");

  /**
   * In the words of somebody at the host, which stay as they were written.
   *
   * @param text perhaps empty
   */
  record Written(String text) implements StateReason {}

  /**
   * The agreement is over: the program's own reason, told in the language of the reader.
   *
   * @param on the day on which it ended
   */
  record AgreementOver(LocalDate on) implements StateReason {}
}
