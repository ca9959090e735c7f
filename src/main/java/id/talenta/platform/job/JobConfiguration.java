package id.talenta.platform.job;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How jobs are run.
 *
 * @param threads how many run at once
 * @param perTenant how many of one tenant run at once
 * @param poll how often the queue is looked at for work that another process queued
 * @param heartbeat how often a running job shows that it lives; after four missed ones it is run
 *     again
 */
@ConfigurationProperties("talenta.jobs")
record JobConfiguration(
    @Bindable(defaultValue = "2") @Min(1) @Max(64) int threads,
    @Bindable(defaultValue = "1") @Min(1) @Max(16) int perTenant,
    @Bindable(defaultValue = "5s") Duration poll,
    @Bindable(defaultValue = "5s") Duration heartbeat) {

  /** A mapping reads on one connection, writes on another and tells its progress on a third. */
  static final int CONNECTIONS_OF_A_JOB = 3;

  /** The scheduler looks for work and shows that it lives. */
  private static final int CONNECTIONS_OF_THE_SCHEDULER = 2;

  /**
   * How many jobs may run at once on a pool, so that they never wait for connections that only they
   * could give back; always one.
   *
   * @param pool connections that the program holds
   */
  int threadsWithin(int pool) {
    var enough = (pool - CONNECTIONS_OF_THE_SCHEDULER) / CONNECTIONS_OF_A_JOB;
    return Math.clamp(enough, 1, threads);
  }
}
