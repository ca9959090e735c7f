package id.talenta.agreement.golive;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementAction;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.GoLiveTask;
import id.talenta.agreement.Party;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStatus;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The host's side of the tasks until a region works by itself. In the host's scope, and for a
 * moment in the tenant's to hear its states, so it must not be called within a transaction.
 */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class GoLiveService {
  private static final int LONGEST = 200;
  private static final int WHOLE = 100;

  private final AgreementService agreements;
  private final GoLiveRepository tasks;
  private final GoLiveReading reading;
  private final GoLiveExchange exchange;
  private final TenantService tenants;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  GoLiveService(
      AgreementService agreements,
      GoLiveRepository tasks,
      GoLiveReading reading,
      GoLiveExchange exchange,
      TenantService tenants,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.agreements = agreements;
    this.tasks = tasks;
    this.reading = reading;
    this.exchange = exchange;
    this.tenants = tenants;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * How all tasks stand now, in their order.
   *
   * @throws UserError when there is no such agreement
   */
  public List<GoLiveState> states(UUID agreement) {
    var found = require(agreement);
    if (found.stage().isInForce() && !isLive(found) && isInUse(found)) {
      exchange.refresh(found.partner().code());
    }
    return transactions.executeRead(status -> reading.states(found, activeSince(agreement)));
  }

  /** Share of the region's people with evidence, in percent, where it may be shown. */
  public Optional<BigDecimal> evidence(UUID agreement) {
    var found = require(agreement);
    return transactions.executeRead(status -> tasks.evidence(found.partner().code()));
  }

  /** To how many percent the region's evidence has to be complete. */
  public int evidenceTarget(UUID agreement) {
    var found = require(agreement);
    return transactions.executeRead(status -> tasks.evidenceTarget(found.partner().code()));
  }

  /**
   * Changes to how many percent the region's evidence has to be complete, until it is live.
   *
   * @throws UserError when it is live, or the share is not from 5 to 100 in steps of 5
   */
  public void changeEvidenceTarget(UUID agreement, int percent) {
    var found = requireInForce(agreement);
    requireNotLive(found);
    if (percent < 1 || percent > WHOLE || percent % TenantStatus.STEP != 0) {
      throw new UserError("agreement.golive.error.target");
    }
    write(
        found,
        () -> {
          requireNotLive(found);
          tasks.putEvidenceTarget(found.partner().code(), percent);
          journal.record(
              JournalEntry.of(
                  "agreement.golive.target", "agreement", agreement, Map.of("percent", percent)));
          return true;
        });
  }

  /**
   * Says that a task of the host is done.
   *
   * @param office in which office somebody says so, such as {@code Kepala BKD Provinsi Jawa Barat}
   * @throws UserError when it is not the host's, something has to be done before, or the office is
   *     missing
   */
  public void mark(UUID agreement, GoLiveTask task, String office, LocalDate on) {
    var found = requireInForce(agreement);
    var state = require(states(agreement), task);
    if (task.side() != Party.HOST || !task.isMarked() || !state.ready()) {
      throw new UserError("agreement.golive.error.notReady");
    }
    if (office.isBlank() || office.length() > LONGEST) {
      throw new UserError("agreement.golive.error.office");
    }
    if (on.isAfter(LocalDate.now(clock))) {
      throw new UserError("agreement.refusal.IN_THE_FUTURE");
    }
    write(
        found,
        () -> {
          requireReady(requireInForce(agreement), task);
          put(found, task, new GoLiveRepository.Kept(true, Optional.of(office), Optional.of(on)));
          journal.record(
              JournalEntry.of(
                  "agreement.golive.marked",
                  "agreement",
                  agreement,
                  Map.of("task", task, "office", office, "date", on)));
          return true;
        });
  }

  /**
   * Takes that back, until the region is live.
   *
   * @throws UserError when it is not the host's or the region is live
   */
  public void unmark(UUID agreement, GoLiveTask task) {
    var found = requireInForce(agreement);
    if (task.side() != Party.HOST || !task.isMarked()) {
      throw new UserError("agreement.golive.error.notReady");
    }
    write(
        found,
        () -> {
          requireNotLive(found);
          put(found, task, GoLiveRepository.Kept.OPEN);
          journal.record(
              JournalEntry.of(
                  "agreement.golive.unmarked", "agreement", agreement, Map.of("task", task)));
          return true;
        });
  }

  private void put(Agreement agreement, GoLiveTask task, GoLiveRepository.Kept kept) {
    tasks.put(agreement.partner().code(), task, kept, clock.instant());
  }

  private boolean isLive(Agreement agreement) {
    return transactions
        .executeRead(status -> tasks.find(agreement.partner().code()))
        .getOrDefault(GoLiveTask.APPROVED_BY_HOST, GoLiveRepository.Kept.OPEN)
        .done();
  }

  private boolean isInUse(Agreement agreement) {
    return tenants
        .find(agreement.partner().code())
        .filter(tenant -> tenant.state() == TenantState.ACTIVE)
        .isPresent();
  }

  private Optional<LocalDate> activeSince(UUID agreement) {
    return agreements.events(agreement).stream()
        .filter(event -> event.action().filter(AgreementAction.ACTIVATE::equals).isPresent())
        .map(event -> event.occurredOn())
        .findFirst();
  }

  private Agreement requireInForce(UUID id) {
    var agreement = require(id);
    if (!agreement.stage().isInForce()) {
      throw new UserError("agreement.refusal.NOT_FROM_THIS_STAGE");
    }
    return agreement;
  }

  private Agreement require(UUID id) {
    return agreements.find(id).orElseThrow(() -> new UserError("agreement.error.missing"));
  }

  private static GoLiveState require(List<GoLiveState> states, GoLiveTask task) {
    return states.stream().filter(state -> state.task() == task).findFirst().orElseThrow();
  }

  private void requireNotLive(Agreement agreement) {
    if (isLive(agreement)) {
      throw new UserError("agreement.golive.error.notReady");
    }
  }

  private void requireReady(Agreement agreement, GoLiveTask task) {
    if (!require(reading.states(agreement, Optional.empty()), task).ready()) {
      throw new UserError("agreement.golive.error.notReady");
    }
  }

  /** What was found before is asked again by then: the region may have changed its part. */
  private <T> T write(Agreement agreement, Supplier<T> work) {
    return transactions.executeWrite(
        status -> {
          tasks.lock(agreement.partner().code());
          return work.get();
        });
  }
}
