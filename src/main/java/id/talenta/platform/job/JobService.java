package id.talenta.platform.job;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Queues long work and tells how it stands. Which work a person may queue is decided by the feature
 * whose service calls {@link #start}; those who may queue any may cancel those of the own scope,
 * all others may look at them.
 */
@Singleton
@Allowed({
  Role.HOST_ADMIN,
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR,
  Role.VISITOR,
  Role.SYSTEM
})
public class JobService {
  private final JobRepository jobs;
  private final JobQueue queue;
  private final Provider<JobRunner> runner;
  private final Clock clock;

  JobService(JobRepository jobs, JobQueue queue, Provider<JobRunner> runner, Clock clock) {
    this.jobs = jobs;
    this.queue = queue;
    this.runner = runner;
    this.clock = clock;
  }

  /**
   * Queues a job in the present scope. It begins once the present transaction, if there is one, has
   * been committed.
   *
   * @param kind names the handler
   * @param parameters what to do; simple values only, no personal data
   * @return its key
   */
  @Allowed({Role.HOST_ADMIN, Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  public UUID start(String kind, Map<String, Object> parameters) {
    var id = Ids.next();
    jobs.insert(id, kind, parameters, Scopes.actor(), clock.instant());
    queue.add(Scopes.current().orElseThrow());
    return id;
  }

  /** The job with this key, if the present scope has one. */
  public Optional<Job> find(UUID id) {
    return jobs.find(id);
  }

  /** The last job of this kind. */
  public Optional<Job> latest(String kind) {
    return jobs.latest(kind, 1).stream().findFirst();
  }

  /**
   * Asks for a job to be ended.
   *
   * @return whether it had not ended by itself
   */
  @Allowed({Role.HOST_ADMIN, Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  public boolean cancel(UUID id) {
    return jobs.requestCancel(id) == 1;
  }

  /** Whether the actor may cancel jobs. */
  public boolean mayCancel() {
    return Scopes.actor()
        .hasAny(Set.of(Role.HOST_ADMIN, Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM));
  }

  /** Asks for all running jobs of a scope that can only be read from now on to be ended. */
  @Allowed(Role.SYSTEM)
  public void stopRunning() {
    jobs.requestCancelRunning(runner.get().kindsThatGoOn());
  }

  /**
   * Lets the scheduler look after the unfinished jobs of the present scope, for those whose process
   * died between the commit and the handing over. Scopes that it looks after already are left
   * alone.
   */
  @Allowed(Role.SYSTEM)
  public void recover() {
    if (jobs.isAnyUnfinished()) {
      queue.add(Scopes.current().orElseThrow());
    }
  }
}
