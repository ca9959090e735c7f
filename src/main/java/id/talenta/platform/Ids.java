package id.talenta.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes keys: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new key, made of the present millisecond and 74 random bits. */
  public static UUID next() {
    var low = RANDOM.nextLong();
    var high = RANDOM.nextLong();
    return of(System.currentTimeMillis(), high, low);
  }

  static UUID of(long milliseconds, long randomHigh, long randomLow) {
    var high = (milliseconds << 16) | 0x7000L | (randomHigh & 0x0fffL);
    var low = (randomLow & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
