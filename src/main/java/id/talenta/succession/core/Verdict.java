package id.talenta.succession.core;

import java.time.LocalDate;
import java.util.Optional;

/** What came of checking a requirement. */
public sealed interface Verdict {
  /** It is met. */
  record Pass() implements Verdict {}

  /**
   * It is not met.
   *
   * @param metFrom the day from which it will be, when nothing but time is missing
   */
  record Fail(Optional<LocalDate> metFrom) implements Verdict {}

  /** It can't be told: a fact is missing, or two things don't compare. */
  record Unknown() implements Verdict {}

  /** It is not met, and time alone will not mend it. */
  static Verdict fail() {
    return new Fail(Optional.empty());
  }

  /** It will be met from this day on. */
  static Verdict failUntil(LocalDate metFrom) {
    return new Fail(Optional.of(metFrom));
  }

  /** Met or not. */
  static Verdict of(boolean met) {
    return met ? new Pass() : fail();
  }
}
