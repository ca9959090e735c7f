package id.talenta.platform.database;

import id.talenta.platform.scope.ScopeGate;
import id.talenta.platform.scope.Scopes;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts the scope between the pool and everything else, transactions included. */
@Singleton
final class ScopeBinding implements BeanCreatedEventListener<DataSource>, Ordered {
  private final BeanProvider<ScopeGate> gate;

  ScopeBinding(BeanProvider<ScopeGate> gate) {
    this.gate = gate;
  }

  @Override
  public int getOrder() {
    // Before Micronaut Data wraps the data source in its contextual proxy.
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return new ScopedDataSource(
        event.getBean(), Scopes::current, scope -> gate.get().isReadOnly(scope));
  }
}
