package id.talenta.tenant;

import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.context.BeanProvider;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads each tenant's figures in the tenant's scope, then writes them in the host's: the only way
 * they cross.
 */
@Singleton
public class TenantStatusWork implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(TenantStatusWork.class);
  private static final int ROUNDS = 15;
  private static final int FEWEST = 20;
  private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

  private final TenantRepository tenants;
  private final SchemaFiguresRepository schema;
  private final List<StatusSource> sources;
  private final BeanProvider<DriftSource> drift;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  TenantStatusWork(
      TenantRepository tenants,
      SchemaFiguresRepository schema,
      List<StatusSource> sources,
      BeanProvider<DriftSource> drift,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.tenants = tenants;
    this.schema = schema;
    this.sources = sources;
    this.drift = drift;
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

  /**
   * Reads the tenants whose figures are the oldest, so many that each is read every {@value
   * #ROUNDS} rounds: the work is spread over time, however many tenants there are. Stops when the
   * round takes too long; the next goes on from there.
   */
  @Override
  public void run() {
    var end = System.nanoTime() + LONGEST_ROUND.toNanos();
    for (var tenant : due()) {
      if (System.nanoTime() > end) {
        return;
      }
      refreshOrPass(tenant);
    }
  }

  /**
   * One tenant that can't be read keeps its old figures and does not keep the others from theirs.
   */
  private void refreshOrPass(Tenant tenant) {
    try {
      refresh(tenant);
    } catch (RuntimeException failure) {
      LOG.warn("The figures of tenant {} could not be read", tenant.code(), failure);
      write(tenant.code(), () -> tenants.passStatus(tenant.code(), clock.instant()));
    }
  }

  /** Writes of a tenant that is still served; one that was erased meanwhile leaves no figures. */
  private void write(TenantCode code, Runnable work) {
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            transactions.executeWrite(
                status -> {
                  tenants
                      .locked(code)
                      .filter(found -> found.state().isOpen())
                      .ifPresent(found -> work.run());
                  return true;
                }));
  }

  private List<Tenant> due() {
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () -> transactions.executeRead(status -> tenants.statusDue(FEWEST, ROUNDS)));
  }

  private void refresh(Tenant tenant) {
    var prepared = sources.stream().map(source -> source.of(tenant.code())).toList();
    var figures =
        Scopes.call(
            tenant.scope(),
            Actor.system(),
            () -> transactions.executeRead(status -> read(prepared)));
    write(tenant.code(), () -> tenants.putStatus(tenant.code(), figures));
  }

  private TenantStatus read(List<StatusSource> prepared) {
    var figures = new EnumMap<StatusSource.Figure, BigDecimal>(StatusSource.Figure.class);
    prepared.forEach(source -> figures.putAll(source.figures()));
    var now = clock.instant();
    return new TenantStatus(
        TenantStatus.people(figures),
        TenantStatus.boxedPeople(figures),
        figure(figures, StatusSource.Figure.LAST_MAPPING_SECONDS)
            .map(BigDecimal::longValue)
            .map(Instant::ofEpochSecond),
        TenantStatus.evidenceCompleteness(figures),
        figure(figures, StatusSource.Figure.OPEN_CHECKLIST_ITEMS).map(BigDecimal::intValue),
        Optional.of(schema.failedJobsSince(now.minus(Duration.ofDays(30)))),
        Optional.of(schema.storageBytes()),
        drift.get().drift(),
        now);
  }

  private static Optional<BigDecimal> figure(
      Map<StatusSource.Figure, BigDecimal> figures, StatusSource.Figure figure) {
    return Optional.ofNullable(figures.get(figure));
  }
}
