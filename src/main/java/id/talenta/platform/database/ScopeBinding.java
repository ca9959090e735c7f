package id.talenta.platform.database;

import id.talenta.platform.limit.LimitConfiguration;
import id.talenta.platform.scope.ScopeGate;
import id.talenta.platform.scope.Scopes;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.sql.DataSource;

/** Puts the scope between the pool and everything else, transactions included. */
@Singleton
final class ScopeBinding implements BeanCreatedEventListener<DataSource>, Ordered {
  private final BeanProvider<ScopeGate> gate;
  private final LimitConfiguration limits;

  private final int pool;

  ScopeBinding(
      BeanProvider<ScopeGate> gate,
      LimitConfiguration limits,
      @Property(name = "datasources.default.maximum-pool-size") int pool) {
    this.gate = gate;
    this.limits = limits;
    this.pool = pool;
  }

  @Override
  public int getOrder() {
    // Before Micronaut Data wraps the data source in its contextual proxy.
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return new ScopedDataSource(
        event.getBean(),
        Scopes::current,
        scope -> gate.get().isReadOnly(scope),
        this::timeout,
        Optional.of(new ScopePlaces(limits.connectionsWithin(pool))));
  }

  private long timeout() {
    var longest = Scopes.isWaitedFor() ? limits.statementTimeout() : limits.workStatementTimeout();
    return longest.toMillis();
  }
}
