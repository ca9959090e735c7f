package id.talenta.demo.core;

import java.util.UUID;

/**
 * Keys of made-up things: UUIDs of version 7, which sort in the order the things were made and are
 * the same each time.
 */
final class StableIds {
  // 1 January 2025, so that they sort before all keys made in use.
  private static final long EPOCH_MILLISECONDS = 1_735_689_600_000L;

  private final long seed;

  StableIds(long seed) {
    this.seed = seed;
  }

  /** The key of this thing. */
  UUID of(String kind, long number) {
    var dice = mix(seed ^ mix(kind.hashCode()) ^ mix(number + 1));
    var high = ((EPOCH_MILLISECONDS + number) << 16) | 0x7000L | (dice & 0x0fffL);
    var low = (mix(dice) & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static long mix(long value) {
    var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
