package id.talenta.access.api;

import id.talenta.access.Tokens;
import id.talenta.platform.api.ApiError;
import id.talenta.platform.limit.TenantRequests;
import id.talenta.platform.scope.Scopes;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.filters.SecurityFilter;
import java.time.Duration;

/** Does each request in the scope and as the actor of its token. */
@ServerFilter("/api/v1/**")
final class ScopeFilter implements Ordered {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Tokens tokens;
  private final TenantRequests limits;

  ScopeFilter(Tokens tokens, TenantRequests limits) {
    this.tokens = tokens;
    this.limits = limits;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  /** Binds scope and actor; a token of an account that may not be used any more is refused. */
  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void bind(HttpRequest<?> request, MutablePropagatedContext context) {
    request
        .getAttribute(SecurityFilter.AUTHENTICATION, Authentication.class)
        .ifPresent(
            token -> {
              if (tokens.isInMaintenance(token)) {
                throw ApiError.unavailable(PAUSE, "access.sign-in.closed.MAINTENANCE");
              }
              var holder = tokens.holder(token).orElseThrow(() -> new AuthorizationException(null));
              limits
                  .request(holder.scope())
                  .ifPresent(
                      pause -> {
                        throw ApiError.tooMany(pause, "limit.requests");
                      });
              context.add(Scopes.waitingElement());
              context.add(Scopes.element(holder.scope(), holder.account().actor()));
            });
  }
}
