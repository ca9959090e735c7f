package id.talenta.platform.web;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in, as a browser's session keeps it.
 *
 * @param scope whose data the person works with
 * @param actor the person
 * @param since when the person signed in
 * @param window the tenant's window through which a person of the host visits; nothing for those
 *     who are at home in the scope
 */
public record SignedIn(Scope scope, Actor actor, Instant since, Optional<UUID> window)
    implements Principal {

  /** Somebody who is at home in the scope. */
  public SignedIn(Scope scope, Actor actor, Instant since) {
    this(scope, actor, since, Optional.empty());
  }

  /** Whether the person came in with a one-time password, and so has no role yet. */
  public boolean mustChangePassword() {
    return actor.roles().isEmpty();
  }

  /** The same session, with what the person may do at this moment. */
  SignedIn as(Actor present) {
    return new SignedIn(scope, present, since, window);
  }

  @Override
  public String getName() {
    return actor.name();
  }
}
