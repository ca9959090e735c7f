package id.talenta.story;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When programs are killed: two points of each kind of work, ten with {@code -Pthorough}. {@code
 * -Dkill.seed} gives others.
 */
final class KillPoints {
  private static final double EARLIEST = 0.05;
  private static final double LATEST = 0.9;

  private KillPoints() {}

  /**
   * A point.
   *
   * @param number its number, from 1
   * @param share how much of the time that the work usually takes has passed
   */
  record KillPoint(int number, double share) {
    @Override
    public String toString() {
      return String.format("point %d, after %.0f %% of its time", number, share * 100);
    }
  }

  static Stream<KillPoint> all() {
    var random = new Random(Long.getLong("kill.seed", 1));
    return IntStream.rangeClosed(1, Integer.getInteger("kill.points", 2))
        .mapToObj(number -> new KillPoint(number, random.nextDouble(EARLIEST, LATEST)));
  }
}
