package id.talenta.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Supplies the clock; nothing else may ask the system for the time of day. */
@Factory
final class Clocks {
  @Singleton
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Jakarta"));
  }
}
