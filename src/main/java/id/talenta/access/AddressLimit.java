package id.talenta.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever tries many names from one network address: {@value #MOST} wrong passwords a
 * minute. An office shares an address, so right ones do not count.
 */
final class AddressLimit {
  static final int MOST = 30;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;

  private final Clock clock;
  private final Map<String, Failures> failures = new LinkedHashMap<>();

  AddressLimit(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int number, Instant since) {}

  synchronized boolean isReached(String address) {
    return current(address).number() >= MOST;
  }

  synchronized void failed(String address) {
    var before = current(address);
    failures.remove(address);
    failures.put(address, new Failures(before.number() + 1, before.since()));
    if (failures.size() > ADDRESSES) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  private Failures current(String address) {
    var now = clock.instant();
    var known = failures.get(address);
    return known == null || known.since().plus(WINDOW).isBefore(now) ? new Failures(0, now) : known;
  }
}
