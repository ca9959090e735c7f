package id.talenta.demo.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that can be repeated. Each thing that is made up throws its own dice, named by what it is,
 * so that a change to one leaves the others as they were.
 */
final class Dice {
  private static final int GAUSSIAN_TERMS = 12;

  private final SplittableRandom random;

  private Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The dice of this thing. */
  static Dice of(long seed, String thing, long number) {
    var mixed = seed;
    for (var index = 0; index < thing.length(); index++) {
      mixed = mixed * 0x9E3779B97F4A7C15L + thing.charAt(index);
    }
    return new Dice(mixed * 0xBF58476D1CE4E5B9L + number);
  }

  /** True with this chance, 0–1. */
  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A whole number between both, each included. */
  int between(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1);
  }

  /** A number between both. */
  double real(double lowest, double highest) {
    return lowest + (highest - lowest) * random.nextDouble();
  }

  /** A number around 0 with standard deviation 1, within ±6. */
  double normal() {
    var sum = 0.0;
    for (var term = 0; term < GAUSSIAN_TERMS; term++) {
      sum += random.nextDouble();
    }
    return sum - GAUSSIAN_TERMS / 2.0;
  }

  /** One of these. */
  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of these, by weight; both lists have the same length. */
  <T> T weighted(List<T> choices, double... weights) {
    var total = 0.0;
    for (var weight : weights) {
      total += weight;
    }
    var point = random.nextDouble() * total;
    for (var index = 0; index < weights.length - 1; index++) {
      point -= weights[index];
      if (point < 0) {
        return choices.get(index);
      }
    }
    return choices.get(weights.length - 1);
  }

  /** A day between both, each included. */
  LocalDate day(LocalDate first, LocalDate last) {
    var days = ChronoUnit.DAYS.between(first, last);
    return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
  }
}
