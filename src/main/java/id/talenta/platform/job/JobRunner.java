package id.talenta.platform.job;

import id.talenta.platform.error.EventId;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.ScopeGate;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job in the scope and as the actor that queued it, and writes down how it ended. */
@Singleton
class JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  private final JobRepository jobs;
  private final Map<String, JobHandler> handlers;
  private final ScopeGate gate;
  private final Clock clock;

  JobRunner(JobRepository jobs, List<JobHandler> handlers, ScopeGate gate, Clock clock) {
    this.jobs = jobs;
    this.gate = gate;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    this.clock = clock;
  }

  void run(JobName name) {
    Scopes.call(name.scope(), Actor.system(), () -> jobs.find(name.job()))
        .filter(job -> !mustWait(name.scope(), job))
        .ifPresent(job -> Scopes.run(name.scope(), job.actor(), () -> run(job)));
  }

  /** In a scope that can only be read a job stays queued, until the scope's jobs are recovered. */
  private boolean mustWait(Scope scope, Job job) {
    var goesOn =
        Optional.ofNullable(handlers.get(job.kind()))
            .filter(JobHandler::goesOnWhileReadOnly)
            .isPresent();
    return gate.isReadOnly(scope) && !goesOn;
  }

  /** The kinds of work that go on in a scope that can only be read. */
  Set<String> kindsThatGoOn() {
    return handlers.values().stream()
        .filter(JobHandler::goesOnWhileReadOnly)
        .map(JobHandler::kind)
        .collect(Collectors.toSet());
  }

  private void run(Job job) {
    if (!jobs.begin(job.id(), clock.instant())) {
      return;
    }
    var context = new RunningJob(job, jobs, clock);
    try {
      handler(job.kind()).run(context);
      context.finish();
      end(job, JobState.DONE, Optional.empty(), Optional.empty());
    } catch (JobCancelled cancelled) {
      end(job, JobState.CANCELLED, Optional.empty(), Optional.empty());
    } catch (UserError refused) {
      end(job, JobState.FAILED, Optional.of(refused.messageKey()), Optional.empty());
    } catch (Exception failure) {
      var event = EventId.next();
      LOG.error("Event {}: job {} of kind {} failed", event, job.id(), job.kind(), failure);
      end(job, JobState.FAILED, Optional.empty(), Optional.of(event));
    }
  }

  private void end(
      Job job, JobState state, Optional<String> messageKey, Optional<String> errorCode) {
    jobs.end(job.id(), state, messageKey, errorCode, clock.instant());
  }

  private JobHandler handler(String kind) {
    return Optional.ofNullable(handlers.get(kind))
        .orElseThrow(() -> new IllegalStateException("No handler for jobs of kind " + kind));
  }
}
