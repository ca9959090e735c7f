package id.talenta.grid;

import id.talenta.platform.error.UserError;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes mapping runs and tells which there are. */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR,
  Role.VISITOR,
  Role.CIVIL_SERVANT,
  Role.SYSTEM
})
public class MappingService {
  private final MappingRunRepository runs;
  private final MappingWork work;
  private final JobService jobs;

  MappingService(MappingRunRepository runs, MappingWork work, JobService jobs) {
    this.runs = runs;
    this.work = work;
    this.jobs = jobs;
  }

  /**
   * Queues a run, or joins one for the same day that has not ended.
   *
   * @param asOf the day on which evidence must be valid and people in service
   * @return key of the job
   * @throws UserError when no rules are in force on that day, or a run for another day has not
   *     ended
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public UUID start(LocalDate asOf) {
    runs.lockBeginning();
    var running = running();
    if (running.isPresent()) {
      if (asOf.toString().equals(running.get().parameters().get(MappingJob.AS_OF))) {
        return running.get().id();
      }
      throw new UserError("grid.error.running");
    }
    work.version(asOf);
    return jobs.start(MappingJob.KIND, Map.of(MappingJob.AS_OF, asOf.toString()));
  }

  /** The job of a run that has not ended, if there is one. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.SYSTEM})
  public Optional<Job> running() {
    return jobs.latest(MappingJob.KIND).filter(job -> !job.state().isFinal());
  }

  /**
   * Makes a run while the caller waits.
   *
   * @throws UserError when there are no rules or no people, or another run is being made
   */
  @Allowed(Role.SYSTEM)
  public MappingRun runNow(LocalDate asOf) {
    var id = work.run(asOf, Optional.empty(), MappingWork.Watcher.NOBODY);
    return find(id).orElseThrow();
  }

  /** The latest run that is whole. */
  @Transactional(readOnly = true)
  public Optional<MappingRun> latest() {
    return runs.latestDone();
  }

  /** All runs, whole or not, the newest first; at most 200. */
  @Transactional(readOnly = true)
  public List<MappingRun> runs() {
    return runs.list();
  }

  /** The run with this key. */
  @Transactional(readOnly = true)
  public Optional<MappingRun> find(UUID id) {
    return runs.find(id);
  }
}
