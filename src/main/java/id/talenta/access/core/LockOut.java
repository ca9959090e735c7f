package id.talenta.access.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an account stays locked after wrong passwords: a minute after the fifth, twice as long
 * after each further one, a quarter of an hour at most, so that nobody can be kept out for long.
 */
public final class LockOut {
  /** So many wrong passwords lock the account. */
  public static final int ATTEMPTS = 5;

  /** The longest lock. */
  public static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 4;

  private LockOut() {}

  /**
   * Until when the account is locked, if it is.
   *
   * @param failedAttempts wrong passwords in a row
   * @param lastFailure when the last of them was given
   * @param now the present moment
   */
  public static Optional<Instant> lockedUntil(
      int failedAttempts, Instant lastFailure, Instant now) {
    if (failedAttempts < ATTEMPTS) {
      return Optional.empty();
    }
    var doublings = Math.min(failedAttempts - ATTEMPTS, DOUBLINGS);
    var length = FIRST.multipliedBy(1L << doublings);
    var end = lastFailure.plus(length.compareTo(LONGEST) > 0 ? LONGEST : length);
    return end.isAfter(now) ? Optional.of(end) : Optional.empty();
  }
}
