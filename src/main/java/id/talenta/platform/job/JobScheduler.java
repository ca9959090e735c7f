package id.talenta.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.talenta.platform.database.ScopedDataSource;
import id.talenta.platform.scope.Scope;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * The persistent scheduler: its table is in the host's schema, the jobs' own rows are in their
 * scopes.
 */
@Singleton
public class JobScheduler {
  private static final int MISSED_HEARTBEATS = 4;

  private final Scheduler scheduler;
  private final OneTimeTask<Void> task;
  private final Clock clock;
  private final AtomicBoolean started = new AtomicBoolean();

  JobScheduler(
      DataSource dataSource,
      JobRunner runner,
      List<RecurringWork> recurring,
      JobConfiguration configuration,
      Clock clock) {
    this.clock = clock;
    this.task =
        Tasks.oneTime("job")
            .execute((instance, context) -> runner.run(JobName.parse(instance.getId())));
    this.scheduler =
        Scheduler.create(ScopedDataSource.in(dataSource, Scope.host()), task)
            .schedulerName(new SchedulerName.Fixed("talenta"))
            .startTasks(recurring.stream().map(JobScheduler::task).toList())
            .threads(configuration.threads())
            .pollingInterval(configuration.poll())
            .heartbeatInterval(configuration.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .enableImmediateExecution()
            .build();
  }

  /** Begins to run jobs. */
  public void start() {
    if (started.compareAndSet(false, true)) {
      scheduler.start();
    }
  }

  void add(JobName name) {
    scheduler.scheduleIfNotExists(task.instance(name.toString()), clock.instant());
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
}
