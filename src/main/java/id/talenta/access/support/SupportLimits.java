package id.talenta.access.support;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a window may be open.
 *
 * @param longest the longest time that can be chosen, at least an hour; 8 hours unless set
 */
@ConfigurationProperties("talenta.support")
record SupportLimits(@Bindable(defaultValue = "8h") Duration longest) {}
