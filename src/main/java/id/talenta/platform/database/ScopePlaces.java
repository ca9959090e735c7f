package id.talenta.platform.database;

import id.talenta.platform.scope.Scope;
import java.sql.SQLTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many pieces of work of one scope may use the database at once, so that those of one
 * government leave connections to all others. Only the first connection of a piece of work counts:
 * one that has a connection and had to wait for a place for its second might wait for what others
 * hold that wait for the same.
 */
final class ScopePlaces {
  /** What the server says of a statement that it ended, and so the program of this. */
  private static final String QUERY_CANCELED = "57014";

  private final int most;
  private final Map<Scope, Semaphore> places = new ConcurrentHashMap<>();
  private final ThreadLocal<AtomicInteger> held = ThreadLocal.withInitial(AtomicInteger::new);

  /**
   * No place is taken yet.
   *
   * @param most places of each scope
   */
  ScopePlaces(int most) {
    this.most = most;
  }

  /** A place, until it is given back: once, from any thread. */
  static final class Place {
    private final Optional<Semaphore> place;
    private final AtomicInteger heldByWork;
    private final AtomicBoolean givenBack = new AtomicBoolean();

    private Place(Optional<Semaphore> place, AtomicInteger heldByWork) {
      this.place = place;
      this.heldByWork = heldByWork;
      heldByWork.incrementAndGet();
    }

    void giveBack() {
      if (givenBack.compareAndSet(false, true)) {
        heldByWork.decrementAndGet();
        place.ifPresent(Semaphore::release);
      }
    }
  }

  /**
   * Takes a place for a connection of the present thread's work.
   *
   * @param milliseconds how long to wait for it; 0 for as long as it takes, as for statements
   * @throws SQLTimeoutException when none becomes free in that time
   */
  Place take(Optional<Scope> scope, long milliseconds) throws SQLTimeoutException {
    var heldByWork = held.get();
    if (scope.isEmpty() || heldByWork.get() > 0) {
      return new Place(Optional.empty(), heldByWork);
    }
    var place = places.computeIfAbsent(scope.get(), each -> new Semaphore(most, true));
    try {
      if (place.tryAcquire(
          milliseconds == 0 ? Long.MAX_VALUE : milliseconds, TimeUnit.MILLISECONDS)) {
        return new Place(Optional.of(place), heldByWork);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new SQLTimeoutException(
        "No place among the " + most + " of " + scope.get().schema(), QUERY_CANCELED);
  }
}
