package id.talenta.platform.job;

import java.time.Duration;

/**
 * Maintenance that is done again and again, once in the whole installation. It binds the scopes it
 * needs itself.
 */
public interface RecurringWork {
  /** Its name in the scheduler's table; never changed. */
  String name();

  /** The time from one end to the next begin. */
  Duration pause();

  /** Whether it is also done when the program starts, beside everything else. */
  default boolean isDoneAtStart() {
    return false;
  }

  /** Does it once. */
  void run();
}
