package id.talenta.platform.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each of many may still use: a minute's worth at once, then as many as come back evenly with
 * time. Those unseen for longest are forgotten first.
 */
public final class Budgets {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int KNOWN = 10_000;

  private final Clock clock;
  private final Map<String, Budget> budgets = new LinkedHashMap<>();

  /** Budgets of nobody yet. */
  public Budgets(Clock clock) {
    this.clock = clock;
  }

  private record Budget(double left, Instant at) {}

  /**
   * Takes one from somebody's budget.
   *
   * @param who a network address, a scope
   * @param perMinute how many there are in a minute
   * @return false when there is none left
   */
  public synchronized boolean take(String who, int perMinute) {
    var now = clock.instant();
    var before = budgets.remove(who);
    var left =
        before == null
            ? perMinute
            : Math.min(perMinute, before.left() + regained(before, now, perMinute));
    var granted = left >= 1;
    budgets.put(who, new Budget(granted ? left - 1 : left, now));
    if (budgets.size() > KNOWN) {
      budgets.remove(budgets.keySet().iterator().next());
    }
    return granted;
  }

  /** How long until one comes back. */
  public static Duration pause(int perMinute) {
    return WINDOW.dividedBy(perMinute);
  }

  private static double regained(Budget before, Instant now, int perMinute) {
    var passed = Math.max(0, Duration.between(before.at(), now).toMillis());
    return passed * (double) perMinute / WINDOW.toMillis();
  }
}
