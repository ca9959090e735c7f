package id.talenta.platform.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Requests that each network address may still make: a minute's worth at once, then as many as come
 * back evenly with time. Addresses unseen for longest are forgotten first.
 */
final class RequestBudget {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Budget> budgets = new LinkedHashMap<>();

  RequestBudget(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  private record Budget(double left, Instant at) {}

  /** Takes one request of this address from its budget; false when there is none left. */
  synchronized boolean take(String address) {
    var now = clock.instant();
    var before = budgets.remove(address);
    var left =
        before == null ? perMinute : Math.min(perMinute, before.left() + regained(before, now));
    var granted = left >= 1;
    budgets.put(address, new Budget(granted ? left - 1 : left, now));
    if (budgets.size() > ADDRESSES) {
      budgets.remove(budgets.keySet().iterator().next());
    }
    return granted;
  }

  /** How long until one request comes back. */
  Duration pause() {
    return WINDOW.dividedBy(perMinute);
  }

  private double regained(Budget before, Instant now) {
    var passed = Math.max(0, Duration.between(before.at(), now).toMillis());
    return passed * (double) perMinute / WINDOW.toMillis();
  }
}
