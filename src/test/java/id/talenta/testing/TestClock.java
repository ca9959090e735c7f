package id.talenta.testing;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test can put forward; present in programs started with {@code test.clock}. */
@Primary
@Singleton
@Requires(property = "test.clock")
public final class TestClock extends Clock {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /** Puts the clock forward. */
  public void forward(Duration by) {
    ahead.updateAndGet(by::plus);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Jakarta");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead.get());
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead.get());
  }
}
