package id.talenta.platform.job;

import id.talenta.platform.scope.Actor;
import java.util.Optional;

/** Knows who those that queued jobs are at present. One bean implements it. */
public interface JobActors {
  /**
   * The actor as they are now, asked in the scope of the job. Whoever never had an account, as the
   * program itself and those who run its commands, stays who they were.
   *
   * @param queued as they were when they queued the job
   * @return nothing when their account may not be used any more
   */
  Optional<Actor> present(Actor queued);
}
