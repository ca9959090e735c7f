package id.talenta.access;

import id.talenta.platform.api.ClientAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever tries many names from one network address: {@value #MOST} wrong passwords a
 * minute. An office shares an address, so right ones do not count; the addresses of a network of
 * IPv6 count as one.
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
    return current(ClientAddress.network(address)).number() >= MOST;
  }

  synchronized void failed(String address) {
    var network = ClientAddress.network(address);
    var before = current(network);
    failures.remove(network);
    failures.put(network, new Failures(before.number() + 1, before.since()));
    if (failures.size() > ADDRESSES) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  private Failures current(String network) {
    var now = clock.instant();
    var known = failures.get(network);
    return known == null || known.since().plus(WINDOW).isBefore(now) ? new Failures(0, now) : known;
  }
}
