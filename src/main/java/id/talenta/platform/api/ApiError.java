package id.talenta.platform.api;

import id.talenta.platform.error.UserError;
import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;

/** An error that a program is told with a status of its own. */
public final class ApiError extends UserError {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Optional<Duration> retryAfter;

  /** An error with a text from the message bundles. */
  public ApiError(HttpStatus status, String messageKey, Object... arguments) {
    this(status, Optional.empty(), messageKey, arguments);
  }

  private ApiError(
      HttpStatus status, Optional<Duration> retryAfter, String messageKey, Object... arguments) {
    super(messageKey, arguments);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Too many requests; the program may try again after this time. */
  public static ApiError tooMany(Duration retryAfter, String messageKey, Object... arguments) {
    return new ApiError(
        HttpStatus.TOO_MANY_REQUESTS, Optional.of(retryAfter), messageKey, arguments);
  }

  /** Not at present; the program may try again after this time. */
  public static ApiError unavailable(Duration retryAfter, String messageKey, Object... arguments) {
    return new ApiError(
        HttpStatus.SERVICE_UNAVAILABLE, Optional.of(retryAfter), messageKey, arguments);
  }

  /** There is no such thing, or not for this actor; both get the same answer. */
  public static ApiError notFound() {
    return new ApiError(HttpStatus.NOT_FOUND, "api.problem.404");
  }

  HttpStatus status() {
    return status;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
