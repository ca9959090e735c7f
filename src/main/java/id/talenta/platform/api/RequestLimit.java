package id.talenta.platform.api;

import id.talenta.platform.limit.Budgets;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.Clock;

/**
 * Keeps one network address from taking the interface for itself. Before anything is looked at: a
 * request above the limit costs next to nothing.
 */
@ServerFilter("/api/**")
final class RequestLimit implements Ordered {
  private final int perMinute;
  private final Budgets addresses;

  RequestLimit(@Value("${talenta.api.requests-per-minute:600}") int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.addresses = new Budgets(clock);
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order();
  }

  /** Refuses a request of an address that has used up its budget. */
  @RequestFilter
  void count(HttpRequest<?> request) {
    if (!addresses.take(ClientAddress.network(ClientAddress.of(request)), perMinute)) {
      throw ApiError.tooMany(Budgets.pause(perMinute), "api.problem.429");
    }
  }
}
