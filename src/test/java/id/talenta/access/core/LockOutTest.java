package id.talenta.access.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {
  private static final Instant FAILURE = Instant.parse("2026-11-22T03:04:05Z");

  @ParameterizedTest
  @CsvSource({"5,1", "6,2", "7,4", "8,8", "9,15", "10,15", "1000000,15"})
  void each_further_failure_locks_twice_as_long_up_to_a_quarter_of_an_hour(
      int failures, int minutes) {
    var end = FAILURE.plus(Duration.ofMinutes(minutes));
    assertThat(LockOut.lockedUntil(failures, FAILURE, FAILURE)).contains(end);
    assertThat(LockOut.lockedUntil(failures, FAILURE, end.minusNanos(1))).contains(end);
    assertThat(LockOut.lockedUntil(failures, FAILURE, end)).isEmpty();
  }

  @Test
  void a_few_mistakes_lock_nothing() {
    for (var failures = 0; failures < LockOut.ATTEMPTS; failures++) {
      assertThat(LockOut.lockedUntil(failures, FAILURE, FAILURE)).isEmpty();
    }
  }
}
