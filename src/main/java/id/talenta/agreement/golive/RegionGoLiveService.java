package id.talenta.agreement.golive;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.GoLiveTask;
import id.talenta.agreement.Party;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The region's side of the tasks until it works by itself. In the tenant's scope, and for a moment
 * in the host's, so it must not be called within a transaction; of the host's data it shows the
 * region's own agreement alone.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.SYSTEM})
public class RegionGoLiveService {
  private static final int LONGEST = 200;
  private static final int LONGEST_NOTE = 1000;

  private final AgreementService agreements;
  private final GoLiveExchange exchange;
  private final GoLiveMarkRepository marks;
  private final GoLiveService host;
  private final Journal journal;
  private final Clock clock;

  RegionGoLiveService(
      AgreementService agreements,
      GoLiveExchange exchange,
      GoLiveMarkRepository marks,
      GoLiveService host,
      Journal journal,
      Clock clock) {
    this.agreements = agreements;
    this.exchange = exchange;
    this.marks = marks;
    this.host = host;
    this.journal = journal;
    this.clock = clock;
  }

  /** How all tasks stand now, in their order; none when the region has no agreement in force. */
  public List<GoLiveState> states() {
    var tenant = Scopes.tenant();
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () ->
            agreements
                .findLatest(tenant)
                .filter(agreement -> agreement.stage().isInForce())
                .map(Agreement::id)
                .map(host::states)
                .orElse(List.of()));
  }

  /** Share of the region's people with evidence, in percent, as the host may see it. */
  public Optional<BigDecimal> evidence() {
    var tenant = Scopes.tenant();
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () -> agreements.findLatest(tenant).map(Agreement::id).flatMap(host::evidence));
  }

  /** To how many percent the region's evidence has to be complete. */
  public int evidenceTarget() {
    var tenant = Scopes.tenant();
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () ->
            agreements
                .findLatest(tenant)
                .map(Agreement::id)
                .map(host::evidenceTarget)
                .orElse(GoLiveTask.ENOUGH_EVIDENCE));
  }

  /**
   * Whether the trial mapping was made, so that it can be looked through.
   *
   * @param task a task of the region
   */
  public boolean isPrepared(GoLiveTask task) {
    return exchange.isPrepared(Scopes.tenant(), task);
  }

  /**
   * Says that a task of the region is done.
   *
   * @param office in which office somebody says so; the host sees it, and no name
   * @throws UserError when it is not the region's, something has to be done before, or the office
   *     is missing
   */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  public void mark(GoLiveTask task, String office, String note) {
    require(task.side() == Party.PARTNER && task.isMarked() && isReady(task));
    if (office.isBlank() || office.length() > LONGEST || note.length() > LONGEST_NOTE) {
      throw new UserError("agreement.golive.error.office");
    }
    var today = LocalDate.now(clock);
    var actor = Scopes.actor();
    exchange.change(
        Scopes.tenant(),
        kept -> require(task.before().stream().allMatch(before -> isDone(kept, before))),
        () -> {
          marks.put(task, office.strip(), note.strip(), today, actor.accountId(), clock.instant());
          journal.record(
              JournalEntry.of(
                  "cooperation.golive.marked",
                  "go_live_task",
                  key(task),
                  Map.of("task", task, "office", office, "note", note, "date", today)));
        });
  }

  /**
   * Takes that back, until the host has approved too.
   *
   * @throws UserError when it is not the region's or the region is live
   */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  public void unmark(GoLiveTask task) {
    require(task.side() == Party.PARTNER && task.isMarked());
    exchange.change(
        Scopes.tenant(),
        kept -> require(!isDone(kept, GoLiveTask.APPROVED_BY_HOST)),
        () -> {
          marks.remove(task);
          journal.record(
              JournalEntry.of(
                  "cooperation.golive.unmarked", "go_live_task", key(task), Map.of("task", task)));
        });
  }

  private static void require(boolean ready) {
    if (!ready) {
      throw new UserError("agreement.golive.error.notReady");
    }
  }

  /** The agreement's own state is kept with the agreement. */
  private static boolean isDone(Map<GoLiveTask, GoLiveRepository.Kept> kept, GoLiveTask task) {
    return task == GoLiveTask.AGREEMENT_SIGNED
        || kept.getOrDefault(task, GoLiveRepository.Kept.OPEN).done();
  }

  private boolean isReady(GoLiveTask task) {
    return states().stream().anyMatch(state -> state.task() == task && state.ready())
        && isPrepared(task);
  }

  /** The key of a task in the journal. */
  private static UUID key(GoLiveTask task) {
    return UUID.nameUUIDFromBytes(task.name().getBytes(StandardCharsets.UTF_8));
  }
}
