package id.talenta.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.talenta.platform.database.ScopedDataSource;
import id.talenta.platform.scope.Scope;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The persistent scheduler: its table is in the host's schema, the jobs' own rows are in their
 * scopes. It knows lanes, not jobs: each scope has as many as it may have jobs run at once, and a
 * lane takes the scope's oldest job, then goes to the end of the line. So fifty jobs of one tenant
 * keep no other's waiting longer than one of them takes.
 */
@Singleton
public class JobScheduler {
  private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration SECOND_TRY = Duration.ofSeconds(10);
  private static final Duration UNTIL_OPEN = Duration.ofSeconds(30);

  private final Scheduler scheduler;
  private final CustomTask<Void> task;
  private final JobRunner runner;
  private final List<OneTimeTask<Void>> atStart;
  private final int lanes;
  private final Clock clock;
  private final AtomicBoolean started = new AtomicBoolean();

  JobScheduler(
      DataSource dataSource,
      JobRunner runner,
      List<RecurringWork> recurring,
      JobConfiguration configuration,
      @Property(name = "datasources.default.maximum-pool-size") int pool,
      Clock clock) {
    this.runner = runner;
    this.atStart =
        recurring.stream()
            .filter(RecurringWork::isDoneAtStart)
            .map(JobScheduler::taskAtStart)
            .toList();
    this.lanes = configuration.perTenant();
    this.clock = clock;
    this.task =
        Tasks.custom("job-lane", Void.class)
            .onDeadExecutionRevive()
            .onFailureReschedule(FixedDelay.of(SECOND_TRY))
            .execute((instance, context) -> next(JobLane.parse(instance.getId())));
    this.scheduler =
        Scheduler.create(ScopedDataSource.in(dataSource, Scope.host()), known())
            .schedulerName(new SchedulerName.Fixed("talenta"))
            .startTasks(recurring.stream().map(JobScheduler::task).toList())
            .threads(threads(configuration, pool))
            .pollingInterval(configuration.poll())
            .heartbeatInterval(configuration.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .enableImmediateExecution()
            .build();
  }

  private static int threads(JobConfiguration configuration, int pool) {
    var threads = configuration.threadsWithin(pool);
    if (threads < configuration.threads()) {
      LOG.warn(
          "{} of {} jobs run at once: each may hold {} of the {} connections of JDBC_POOL",
          threads,
          configuration.threads(),
          JobConfiguration.CONNECTIONS_OF_A_JOB,
          pool);
    }
    return threads;
  }

  private List<Task<?>> known() {
    var known = new ArrayList<Task<?>>(atStart);
    known.add(task);
    return known;
  }

  /** Begins to run jobs. */
  public void start() {
    if (started.compareAndSet(false, true)) {
      scheduler.start();
      atStart.forEach(
          work -> scheduler.scheduleIfNotExists(work.instance("start"), clock.instant()));
    }
  }

  /** Sees to it that the waiting jobs of this scope are run. */
  void add(Scope scope) {
    for (var number = 1; number <= lanes; number++) {
      var lane = task.instance(new JobLane(scope, number).toString());
      if (scheduler.scheduleIfNotExists(lane, clock.instant())) {
        return;
      }
    }
  }

  private CompletionHandler<Void> next(JobLane lane) {
    return switch (runner.runNext(lane)) {
      case RAN ->
          (complete, operations) -> {
            operations.reschedule(complete, clock.instant());
            scheduler.triggerCheckForDueExecutions();
          };
      case CLOSED ->
          (complete, operations) ->
              operations.reschedule(complete, clock.instant().plus(UNTIL_OPEN));
      case NONE ->
          (complete, operations) -> {
            operations.stop();
            // One that was queued after the look and before the end found the lane taken.
            if (runner.isWaiting(lane.scope())) {
              add(lane.scope());
            }
          };
    };
  }

  @PreDestroy
  void stop() {
    if (started.get()) {
      scheduler.stop();
    }
  }

  private static RecurringTask<Void> task(RecurringWork work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.pause()))
        .execute((instance, context) -> work.run());
  }

  private static OneTimeTask<Void> taskAtStart(RecurringWork work) {
    return Tasks.oneTime(work.name() + "-at-start").execute((instance, context) -> work.run());
  }
}
