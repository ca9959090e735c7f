package id.talenta.platform.job;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A job while it runs. Writes its progress a few times a second at most, however often it is told,
 * and once when all is done.
 */
final class RunningJob implements JobContext {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Job job;

  /** The job's own: a handler may be at work in another one when it tells how far it is. */
  private final Scope scope = Scopes.current().orElseThrow();

  private final JobRepository jobs;
  private final Clock clock;
  private Instant nextWrite = Instant.MIN;
  private boolean cancelled;
  private long done;
  private long total;
  private String messageKey = "";

  RunningJob(Job job, JobRepository jobs, Clock clock) {
    this.job = job;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public UUID id() {
    return job.id();
  }

  @Override
  public Map<String, Object> parameters() {
    return job.parameters();
  }

  @Override
  public void progress(long newDone, long newTotal, String newMessageKey) {
    done = newDone;
    total = newTotal;
    messageKey = newMessageKey;
    var now = clock.instant();
    if (now.isAfter(nextWrite)) {
      write();
      nextWrite = now.plus(PAUSE);
    }
  }

  @Override
  public void checkCancelled() {
    if (cancelled) {
      throw new JobCancelled();
    }
    progress(done, total, messageKey);
  }

  @Override
  public void checkCancelledNow() {
    write();
    checkCancelled();
  }

  void finish() {
    write();
  }

  private void write() {
    cancelled =
        Scopes.call(scope, job.actor(), () -> jobs.progress(job.id(), done, total, messageKey));
  }
}
