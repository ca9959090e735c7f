package id.talenta.platform.api;

import id.talenta.platform.error.EventId;
import id.talenta.platform.error.StorageFull;
import id.talenta.platform.error.TooSlow;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.ReadOnlyScopeException;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into a problem, and never tells how the program is made. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class Problems
    implements ErrorResponseProcessor<Problem>,
        ExceptionHandler<Throwable, MutableHttpResponse<Problem>> {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String KEY = "api.problem.";

  private final Messages messages;

  Problems(Messages messages) {
    this.messages = messages;
  }

  /** Errors of features, and those that nobody expected. */
  @Override
  public MutableHttpResponse<Problem> handle(HttpRequest request, Throwable error) {
    return switch (error) {
      case ApiError refused -> refused(request, refused.status(), refused);
      case ReadOnlyScopeException refused -> refused(request, HttpStatus.LOCKED, refused);
      case UserError refused -> refused(request, HttpStatus.UNPROCESSABLE_ENTITY, refused);
      case NotAllowedException refused -> {
        LOG.info("Refused: {}", refused.getMessage());
        yield of(request, HttpStatus.NOT_FOUND, List.of());
      }
      default ->
          StorageFull.behind(error)
              .map(full -> full(request, error, full))
              .or(() -> TooSlow.behind(error).map(slow -> slow(request, error, slow)))
              .orElseGet(() -> unexpected(request, error));
    };
  }

  private MutableHttpResponse<Problem> slow(HttpRequest<?> request, Throwable error, TooSlow slow) {
    LOG.warn("A statement of {} {} took too long", request.getMethod(), request.getPath(), error);
    return refused(request, HttpStatus.SERVICE_UNAVAILABLE, slow);
  }

  /** Errors that the framework answers itself: no such address, wrong method, no valid token. */
  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var status = response.status();
    if (status.getCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
      return unexpected(
          context.getRequest(),
          context.getRootCause().orElseGet(() -> new IllegalStateException(status.getReason())));
    }
    var answer =
        of(
            context.getRequest(),
            status == HttpStatus.FORBIDDEN ? HttpStatus.NOT_FOUND : status,
            parts(context));
    response
        .getHeaders()
        .get(HttpHeaders.ALLOW, String.class)
        .ifPresent(allowed -> answer.header(HttpHeaders.ALLOW, allowed));
    return answer;
  }

  /** The parts of the request that break a rule; their names as the program sent them. */
  private static List<Problem.Part> parts(ErrorContext context) {
    if (!(context.getRootCause().orElse(null) instanceof ConstraintViolationException broken)) {
      return List.of();
    }
    return broken.getConstraintViolations().stream()
        .map(rule -> new Problem.Part(last(rule.getPropertyPath()), rule.getMessage()))
        .toList();
  }

  private static String last(Path path) {
    var name = path.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private MutableHttpResponse<Problem> unexpected(HttpRequest<?> request, Throwable error) {
    var event = EventId.next();
    LOG.error("Event {}: {} {}", event, request.getMethod(), request.getPath(), error);
    var status = HttpStatus.INTERNAL_SERVER_ERROR;
    var detail = text(request, KEY + status.getCode(), event);
    return respond(status, problem(status, detail, "internal", Optional.of(event), List.of()));
  }

  private MutableHttpResponse<Problem> full(
      HttpRequest<?> request, Throwable error, UserError full) {
    LOG.error("A disk is full: {} {}", request.getMethod(), request.getPath(), error);
    return refused(request, HttpStatus.INSUFFICIENT_STORAGE, full);
  }

  private MutableHttpResponse<Problem> refused(
      HttpRequest<?> request, HttpStatus status, UserError error) {
    var detail = text(request, error.messageKey(), error.arguments());
    var answer =
        respond(status, problem(status, detail, error.messageKey(), Optional.empty(), List.of()));
    if (error instanceof ApiError api) {
      api.retryAfter()
          .ifPresent(
              time ->
                  answer.header(
                      HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, time.toSeconds()))));
    }
    return answer;
  }

  private MutableHttpResponse<Problem> of(
      HttpRequest<?> request, HttpStatus status, List<Problem.Part> parts) {
    var key = KEY + status.getCode();
    var detail = text(request, messages.has(key) ? key : KEY + "400");
    var code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return respond(status, problem(status, detail, code, Optional.empty(), parts));
  }

  private static Problem problem(
      HttpStatus status,
      String detail,
      String code,
      Optional<String> event,
      List<Problem.Part> parts) {
    return new Problem(
        "about:blank", status.getReason(), status.getCode(), detail, code, event, parts);
  }

  private static MutableHttpResponse<Problem> respond(HttpStatus status, Problem problem) {
    var answer =
        HttpResponse.<Problem>status(status)
            .body(problem)
            .contentType(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (status == HttpStatus.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer;
  }

  private String text(HttpRequest<?> request, String key, Object... arguments) {
    var language = request.getLocale().map(Language::of).orElse(Language.INDONESIAN);
    return messages.text(language, key, arguments);
  }
}
