package id.talenta.agreement.golive;

import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the host informed of the regions that are on their way; those that are live cost nothing.
 */
@Singleton
class GoLiveWork implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(GoLiveWork.class);

  private final GoLiveRepository tasks;
  private final GoLiveExchange exchange;
  private final TransactionOperations<Connection> transactions;

  GoLiveWork(
      GoLiveRepository tasks,
      GoLiveExchange exchange,
      TransactionOperations<Connection> transactions) {
    this.tasks = tasks;
    this.exchange = exchange;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "go-live";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(2);
  }

  @Override
  public void run() {
    Scopes.call(
            Scope.host(),
            Actor.system(),
            () -> transactions.executeRead(status -> tasks.onTheirWay()))
        .forEach(this::refresh);
  }

  private void refresh(TenantCode tenant) {
    try {
      exchange.refresh(tenant);
    } catch (RuntimeException failure) {
      LOG.error("How tenant {} stands before going live could not be read", tenant, failure);
    }
  }
}
