package id.talenta.access.api;

import id.talenta.access.Authenticator;
import id.talenta.access.SignInAttempt;
import id.talenta.access.SignInOutcome;
import id.talenta.access.Tokens;
import id.talenta.platform.api.ApiError;
import id.talenta.platform.api.ClientAddress;
import id.talenta.tenant.TenantState;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** Gives tokens for passwords, by the same check as the screens. */
@Controller("/api/v1/token")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "access")
class TokenController {
  private final Authenticator authenticator;
  private final Tokens tokens;

  TokenController(Authenticator authenticator, Tokens tokens) {
    this.authenticator = authenticator;
    this.tokens = tokens;
  }

  /**
   * What a program signs in with.
   *
   * @param region short name of the region, such as oki; host for the host
   * @param username name of the account
   * @param password its password
   */
  @Serdeable
  record TokenRequest(
      @NotBlank @Size(max = 64) String region,
      @NotBlank @Size(max = 64) String username,
      @NotBlank @Size(max = 256) String password) {
    /** Never shows what was sent. */
    @Override
    public String toString() {
      return "TokenRequest[…]";
    }
  }

  /**
   * A token.
   *
   * @param token to be sent as a bearer token
   * @param type always Bearer
   * @param expiresIn how long it can be used, in seconds
   */
  @Serdeable
  record TokenResponse(String token, String type, long expiresIn) {}

  /**
   * Gives a token for region, user name and password. A one-time password must first be changed on
   * the screen.
   */
  @Post
  @SecurityRequirements
  HttpResponse<TokenResponse> issue(HttpRequest<?> request, @Body @Valid TokenRequest body) {
    var outcome =
        authenticator.authenticate(
            new SignInAttempt(
                body.region(), body.username(), body.password(), ClientAddress.of(request)));
    return switch (outcome) {
      case SignInOutcome.Welcome welcome ->
          HttpResponse.ok(response(welcome)).header(HttpHeaders.CACHE_CONTROL, "no-store");
      case SignInOutcome.Refused ignored ->
          throw new ApiError(HttpStatus.UNAUTHORIZED, "access.sign-in.refused");
      case SignInOutcome.Expired ignored ->
          throw new ApiError(HttpStatus.FORBIDDEN, "access.sign-in.expired");
      case SignInOutcome.Closed closed -> throw closed(closed.why());
      case SignInOutcome.Locked locked ->
          throw ApiError.tooMany(
              locked.remaining(), "access.sign-in.locked", locked.remaining().toMinutes() + 1);
      case SignInOutcome.TooMany ignored ->
          throw ApiError.tooMany(Duration.ofMinutes(1), "access.sign-in.many");
    };
  }

  private static ApiError closed(TenantState why) {
    var key = "access.sign-in.closed." + why.name();
    return why == TenantState.MAINTENANCE
        ? ApiError.unavailable(Duration.ofMinutes(1), key)
        : new ApiError(HttpStatus.FORBIDDEN, key);
  }

  private TokenResponse response(SignInOutcome.Welcome welcome) {
    if (welcome.account().oneTime()) {
      throw new ApiError(HttpStatus.FORBIDDEN, "access.sign-in.one-time");
    }
    return new TokenResponse(tokens.issue(welcome), "Bearer", tokens.validity().toSeconds());
  }
}
