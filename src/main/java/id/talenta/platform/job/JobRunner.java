package id.talenta.platform.job;

import id.talenta.platform.error.EventId;
import id.talenta.platform.error.StorageFull;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobRepository.Taken;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
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

  private static final String NOT_ALLOWED = "platform.job.not-allowed";
  private static final Optional<Set<String>> NO_LIMIT = Optional.empty();

  private final JobRepository jobs;
  private final Map<String, JobHandler> handlers;
  private final JobGate gate;
  private final JobActors actors;
  private final ScopeGate readOnly;
  private final Clock clock;

  JobRunner(
      JobRepository jobs,
      List<JobHandler> handlers,
      JobGate gate,
      JobActors actors,
      ScopeGate readOnly,
      Clock clock) {
    this.jobs = jobs;
    this.gate = gate;
    this.actors = actors;
    this.readOnly = readOnly;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    this.clock = clock;
  }

  /** What became of a lane's turn. */
  enum Turn {
    /** A job was run. */
    RAN,
    /** No job waited. */
    NONE,
    /** Jobs of this scope must wait. */
    CLOSED
  }

  /**
   * Runs the next job of a lane. In a scope that can only be read, most kinds of work wait until
   * that is over.
   */
  Turn runNext(JobLane lane) {
    var scope = lane.scope();
    if (!gate.isOpen(scope)) {
      return Turn.CLOSED;
    }
    var kinds = readOnly.isReadOnly(scope) ? Optional.of(kindsThatGoOn()) : NO_LIMIT;
    var job =
        Scopes.call(scope, Actor.system(), () -> jobs.take(lane.number(), kinds, clock.instant()));
    job.ifPresent(taken -> begin(scope, taken));
    if (job.isPresent()) {
      return Turn.RAN;
    }
    return kinds.isPresent() && isWaiting(scope) ? Turn.CLOSED : Turn.NONE;
  }

  /** Whether a job of this scope waits. */
  boolean isWaiting(Scope scope) {
    return Scopes.call(scope, Actor.system(), jobs::isAnyQueued);
  }

  /** The kinds of work that go on in a scope that can only be read. */
  Set<String> kindsThatGoOn() {
    return handlers.values().stream()
        .filter(JobHandler::goesOnWhileReadOnly)
        .map(JobHandler::kind)
        .collect(Collectors.toSet());
  }

  /**
   * Whoever queued a job may have lost account or roles; one that was begun goes on all the same.
   */
  private void begin(Scope scope, Taken taken) {
    var queued = taken.job().actor();
    var present = Scopes.call(scope, Actor.system(), () -> actors.present(queued));
    var mayBegin = present.isPresent() || taken.tries() > 1;
    Scopes.run(scope, present.orElse(queued), () -> run(taken, mayBegin));
  }

  private void run(Taken taken, boolean mayBegin) {
    var job = taken.job();
    var context = new RunningJob(job, jobs, clock);
    try {
      var handler = handler(job.kind());
      if (!mayBegin) {
        handler.giveUp(context);
        end(job, JobEnd.of(JobState.FAILED, NOT_ALLOWED));
        return;
      }
      if (taken.tries() > handler.mostTries()) {
        giveUp(handler, context, job);
        return;
      }
      handler.run(context);
      context.finish();
      end(job, JobEnd.of(JobState.DONE));
    } catch (JobCancelled cancelled) {
      end(job, JobEnd.of(JobState.CANCELLED));
    } catch (UserError refused) {
      end(job, JobEnd.refused(refused));
    } catch (NotAllowedException refused) {
      LOG.info("Job {} of kind {} refused: {}", job.id(), job.kind(), refused.getMessage());
      end(job, JobEnd.of(JobState.FAILED, NOT_ALLOWED));
    } catch (VirtualMachineError tooLarge) {
      // First what its user must hear: there may be no memory to say more.
      end(job, JobEnd.of(JobState.FAILED, "platform.job.too-large"));
      log(job, EventId.next(), tooLarge);
    } catch (Throwable failure) {
      // Whatever it is: a job that goes on in the table is begun again, and fails again.
      var event = EventId.next();
      log(job, event, failure);
      end(
          job,
          StorageFull.behind(failure).map(JobEnd::refused).orElseGet(() -> JobEnd.broken(event)));
    }
  }

  private void giveUp(JobHandler handler, JobContext context, Job job) {
    var tries = handler.mostTries();
    LOG.error("Job {} of kind {} was cut off {} times: given up", job.id(), job.kind(), tries);
    handler.giveUp(context);
    end(job, JobEnd.of(JobState.FAILED, "platform.job.tries", tries));
  }

  private static void log(Job job, String event, Throwable failure) {
    LOG.error("Event {}: job {} of kind {} failed", event, job.id(), job.kind(), failure);
  }

  private void end(Job job, JobEnd end) {
    jobs.end(job.id(), end, clock.instant());
  }

  private JobHandler handler(String kind) {
    return Optional.ofNullable(handlers.get(kind))
        .orElseThrow(() -> new IllegalStateException("No handler for jobs of kind " + kind));
  }
}
