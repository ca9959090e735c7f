package id.talenta.tenant;

import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads each tenant's figures in the tenant's scope, then writes them in the host's: the only way
 * they cross.
 */
@Singleton
public class TenantStatusWork implements RecurringWork {
  private final TenantRepository tenants;
  private final SchemaFiguresRepository schema;
  private final List<StatusSource> sources;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  TenantStatusWork(
      TenantRepository tenants,
      SchemaFiguresRepository schema,
      List<StatusSource> sources,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.tenants = tenants;
    this.schema = schema;
    this.sources = sources;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tenant-status";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    var all =
        Scopes.call(
            Scope.host(), Actor.system(), () -> transactions.executeRead(status -> tenants.list()));
    all.stream().filter(tenant -> tenant.state().isOpen()).forEach(this::refresh);
  }

  private void refresh(Tenant tenant) {
    var figures =
        Scopes.call(
            tenant.scope(), Actor.system(), () -> transactions.executeRead(status -> read()));
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            transactions.executeWrite(
                status -> {
                  tenants.putStatus(tenant.code(), figures);
                  return true;
                }));
  }

  private TenantStatus read() {
    var figures = new EnumMap<StatusSource.Figure, BigDecimal>(StatusSource.Figure.class);
    sources.forEach(source -> figures.putAll(source.figures()));
    var now = clock.instant();
    var people =
        TenantStatus.suppressed(
            figure(figures, StatusSource.Figure.PEOPLE).map(BigDecimal::longValue));
    return new TenantStatus(
        people,
        TenantStatus.suppressed(
            figure(figures, StatusSource.Figure.BOXED_PEOPLE).map(BigDecimal::longValue)),
        figure(figures, StatusSource.Figure.LAST_MAPPING_SECONDS)
            .map(BigDecimal::longValue)
            .map(Instant::ofEpochSecond),
        people.flatMap(many -> figure(figures, StatusSource.Figure.EVIDENCE_COMPLETENESS)),
        figure(figures, StatusSource.Figure.OPEN_CHECKLIST_ITEMS).map(BigDecimal::intValue),
        Optional.of(schema.failedJobsSince(now.minus(Duration.ofDays(30)))),
        Optional.of(schema.storageBytes()),
        now);
  }

  private static Optional<BigDecimal> figure(
      Map<StatusSource.Figure, BigDecimal> figures, StatusSource.Figure figure) {
    return Optional.ofNullable(figures.get(figure));
  }
}
