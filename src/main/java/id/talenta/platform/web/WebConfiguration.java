package id.talenta.platform.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How the servers serve.
 *
 * @param idle a session without anyone's doing ends after this long
 * @param entrance a session in which nobody has signed in ends when its page is silent this long;
 *     longer than the pause between two signs of life, of {@value #SIGN_OF_LIFE_SECONDS} seconds
 * @param longest a session ends this long after sign-in at the latest
 * @param behindProxy whether a proxy in front is trusted to say, in {@code X-Forwarded-*}, who the
 *     client is and that the connection is encrypted; set it only where nothing else can connect
 * @param largestRequest the most bytes that a request may have, files included
 * @param stopWithin how long requests may go on when the program is told to end
 */
@ConfigurationProperties("talenta.web")
record WebConfiguration(
    @Bindable(defaultValue = "30m") Duration idle,
    @Bindable(defaultValue = "5m") Duration entrance,
    @Bindable(defaultValue = "10h") Duration longest,
    @Bindable(defaultValue = "false") boolean behindProxy,
    @Bindable(defaultValue = "67108864") @Min(1_000_000) @Max(1_000_000_000) long largestRequest,
    @Bindable(defaultValue = "5s") Duration stopWithin) {
  /** So often every open page says that it is still there. */
  static final int SIGN_OF_LIFE_SECONDS = 240;
}
