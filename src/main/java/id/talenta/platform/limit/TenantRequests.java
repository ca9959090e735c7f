package id.talenta.platform.limit;

import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts requests and files of each scope. A request of a screen above the limit waits a little,
 * because a person does not send it again; few may wait at once, so that they take no threads from
 * other scopes.
 */
@Singleton
public class TenantRequests {
  private static final Duration LOOK = Duration.ofMillis(50);

  private final LimitConfiguration configuration;
  private final RequestQuota quota;
  private final Budgets requests;
  private final Budgets exports;
  private final Budgets entrances;
  private final Map<Scope, Semaphore> places = new ConcurrentHashMap<>();
  private final Map<Scope, Semaphore> uploads = new ConcurrentHashMap<>();

  TenantRequests(LimitConfiguration configuration, RequestQuota quota, Clock clock) {
    this.configuration = configuration;
    this.quota = quota;
    this.requests = new Budgets(clock);
    this.exports = new Budgets(clock);
    this.entrances = new Budgets(clock);
  }

  /**
   * Counts a request.
   *
   * @return how long until the next is granted; nothing when this one is
   */
  public Optional<Duration> request(Scope scope) {
    var perMinute = quota.requestsPerMinute(scope).orElse(configuration.requestsPerMinute());
    return taken(requests, scope, perMinute);
  }

  /** As {@link #request}, for a request that may wait a little. */
  public Optional<Duration> patientRequest(Scope scope) {
    var refused = request(scope);
    if (refused.isEmpty()) {
      return refused;
    }
    var place = places.computeIfAbsent(scope, each -> new Semaphore(configuration.waiting()));
    if (!place.tryAcquire()) {
      return refused;
    }
    try {
      var end = System.nanoTime() + configuration.patience().toNanos();
      while (refused.isPresent() && System.nanoTime() < end) {
        LockSupport.parkNanos(LOOK.toNanos());
        refused = request(scope);
      }
      return refused;
    } finally {
      place.release();
    }
  }

  /** As {@link #request}, for a file that is downloaded. */
  public Optional<Duration> export(Scope scope) {
    return taken(exports, scope, configuration.exportsPerMinute());
  }

  /**
   * Takes a place for a file that is sent, which may be large and take long.
   *
   * @return what gives the place back; nothing when all are taken
   */
  public Optional<Runnable> upload(Scope scope) {
    var place = uploads.computeIfAbsent(scope, each -> new Semaphore(configuration.uploads()));
    return place.tryAcquire() ? Optional.of(place::release) : Optional.empty();
  }

  /**
   * Counts a page that is opened by somebody who has not signed in.
   *
   * @param network the address that it is counted by
   * @return how long until the next is granted; nothing when this one is
   */
  public Optional<Duration> entrance(String network) {
    var perMinute = configuration.entrancePerMinute();
    return entrances.take(network, perMinute)
        ? Optional.empty()
        : Optional.of(Budgets.pause(perMinute));
  }

  private static Optional<Duration> taken(Budgets budgets, Scope scope, int perMinute) {
    return budgets.take(scope.schema(), perMinute)
        ? Optional.empty()
        : Optional.of(Budgets.pause(perMinute));
  }
}
