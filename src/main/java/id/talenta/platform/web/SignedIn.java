package id.talenta.platform.web;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import java.security.Principal;
import java.time.Instant;

/**
 * Who is signed in, as a browser's session keeps it.
 *
 * @param scope whose data the person works with
 * @param actor the person
 * @param since when the person signed in
 */
public record SignedIn(Scope scope, Actor actor, Instant since) implements Principal {

  /** Whether the person came in with a one-time password, and so has no role yet. */
  public boolean mustChangePassword() {
    return actor.roles().isEmpty();
  }

  @Override
  public String getName() {
    return actor.name();
  }
}
