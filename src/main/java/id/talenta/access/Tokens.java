package id.talenta.access;

import id.talenta.platform.scope.Scope;
import id.talenta.tenant.TenantState;
import io.micronaut.context.annotation.Value;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tokens for programs: whose account, in which region, since when. They carry no roles, which are
 * read anew for each request.
 */
@Singleton
public class Tokens {
  private static final String REGION = "region";
  private static final String SINCE = "since";

  private final TokenGenerator generator;
  private final Regions regions;
  private final PresentActors actors;
  private final Duration validity;

  Tokens(
      TokenGenerator generator,
      Regions regions,
      PresentActors actors,
      @Value("${talenta.api.token-validity:15m}") Duration validity) {
    this.generator = generator;
    this.regions = regions;
    this.actors = actors;
    this.validity = validity;
  }

  /** How long a token can be used. */
  public Duration validity() {
    return validity;
  }

  /** A token for somebody who has just signed in. */
  public String issue(SignInOutcome.Welcome welcome) {
    var claims =
        Map.<String, Object>of(
            REGION, Regions.code(welcome.scope()), SINCE, welcome.since().toString());
    var who = Authentication.build(welcome.account().id().toString(), Set.of(), claims);
    return generator
        .generateToken(who, Math.toIntExact(validity.toSeconds()))
        .orElseThrow(() -> new IllegalStateException("No token could be signed"));
  }

  /**
   * Who holds a token, as they are now.
   *
   * @param scope whose data the account works with
   * @param account the account
   */
  public record Holder(Scope scope, Account account) {}

  /** Whether the region of this token is closed until it is brought up to date. */
  public boolean isInMaintenance(Authentication token) {
    return regions
        .closed(String.valueOf(token.getAttributes().get(REGION)))
        .filter(state -> state == TenantState.MAINTENANCE)
        .isPresent();
  }

  /** Who holds this token; nothing when the account may not be used as it was then. */
  public Optional<Holder> holder(Authentication token) {
    try {
      var id = UUID.fromString(token.getName());
      var since = Instant.parse(String.valueOf(token.getAttributes().get(SINCE)));
      return regions
          .find(String.valueOf(token.getAttributes().get(REGION)))
          .flatMap(
              region ->
                  actors
                      .present(region.scope(), id, since)
                      .map(account -> new Holder(region.scope(), account)));
    } catch (IllegalArgumentException | DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
