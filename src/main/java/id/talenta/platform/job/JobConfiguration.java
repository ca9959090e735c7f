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
    @Bindable(defaultValue = "5s") Duration heartbeat) {}
