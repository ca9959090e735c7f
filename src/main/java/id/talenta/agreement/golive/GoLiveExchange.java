package id.talenta.agreement.golive;

import id.talenta.agreement.ChecklistGoals;
import id.talenta.agreement.ChecklistStep;
import id.talenta.agreement.ChecklistTargets;
import id.talenta.agreement.GoLiveTask;
import id.talenta.agreement.Party;
import id.talenta.agreement.golive.GoLiveRepository.Kept;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.StatusSource;
import id.talenta.tenant.TenantStatus;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the region's part in its scope, then writes states and days in the host's: the only way
 * they cross. Must not be called within a transaction.
 */
@Singleton
class GoLiveExchange {
  /** In the region's scope, in the middle of a transaction in the host's. */
  private static final TransactionDefinition OWN =
      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

  private final List<ChecklistStep> steps;
  private final List<StatusSource> figures;
  private final ChecklistTargets targets;
  private final GoLiveMarkRepository marks;
  private final GoLiveRepository tasks;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  GoLiveExchange(
      List<ChecklistStep> steps,
      List<StatusSource> figures,
      ChecklistTargets targets,
      GoLiveMarkRepository marks,
      GoLiveRepository tasks,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.steps = steps;
    this.figures = figures;
    this.targets = targets;
    this.marks = marks;
    this.tasks = tasks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether the step that has to be taken before a task can be done is done, in the region. */
  boolean isPrepared(TenantCode tenant, GoLiveTask task) {
    var goals = targets.of(tenant);
    return Scopes.call(
        Scope.tenant(tenant),
        Actor.system(),
        () -> transactions.executeRead(status -> prepared(goals).getOrDefault(task, true)));
  }

  /** Tells the host how the region's part stands. */
  void refresh(TenantCode tenant) {
    change(tenant, kept -> {}, () -> {});
  }

  /**
   * Changes the region's part and tells the host, while nobody else changes either: what the host
   * approves meanwhile, it approves before or after.
   *
   * @param check refuses the change for how the tasks stand with the host
   * @param inRegion the change, in the region's scope and as the present actor
   */
  void change(TenantCode tenant, Consumer<Map<GoLiveTask, Kept>> check, Runnable inRegion) {
    var scope = Scope.tenant(tenant);
    var actor = Scopes.currentActor().orElse(Actor.system());
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            transactions.executeWrite(
                status -> {
                  tasks.lock(tenant);
                  check.accept(tasks.find(tenant));
                  var goals = new ChecklistGoals(tasks.evidenceTarget(tenant));
                  var region =
                      Scopes.call(
                          scope,
                          Actor.system(),
                          () -> changed(() -> Scopes.run(scope, actor, inRegion), goals));
                  region.forEach((task, kept) -> tasks.put(tenant, task, kept, clock.instant()));
                  return true;
                }));
  }

  private Map<GoLiveTask, Kept> changed(Runnable inRegion, ChecklistGoals goals) {
    return transactions.execute(
        OWN,
        status -> {
          inRegion.run();
          return region(goals);
        });
  }

  private Map<GoLiveTask, Kept> region(ChecklistGoals goals) {
    var marked = marks.list();
    var done = prepared(goals);
    var target = BigDecimal.valueOf(goals.evidencePercent());
    done.put(GoLiveTask.EVIDENCE_COMPLETE, evidence().compareTo(target) >= 0);
    var region = new EnumMap<GoLiveTask, Kept>(GoLiveTask.class);
    for (var task : GoLiveTask.values()) {
      if (task.side() == Party.PARTNER) {
        region.put(
            task,
            task.isMarked()
                ? marked.getOrDefault(task, Kept.OPEN)
                : computed(done.getOrDefault(task, false)));
      }
    }
    return region;
  }

  /**
   * Share of the region's people with evidence, in percent, as the host may know it: compared with
   * the exact one, a target that the host moves would tell it that.
   */
  private BigDecimal evidence() {
    var all = new EnumMap<StatusSource.Figure, BigDecimal>(StatusSource.Figure.class);
    figures.forEach(source -> all.putAll(source.figures()));
    return TenantStatus.evidenceCompleteness(all).orElse(BigDecimal.ZERO);
  }

  private Map<GoLiveTask, Boolean> prepared(ChecklistGoals goals) {
    var done = new EnumMap<GoLiveTask, Boolean>(GoLiveTask.class);
    for (var step : steps) {
      step.goLive().ifPresent(task -> done.put(task, step.item(goals).done()));
    }
    return done;
  }

  private Kept computed(boolean done) {
    return done ? new Kept(true, Optional.empty(), Optional.of(LocalDate.now(clock))) : Kept.OPEN;
  }
}
