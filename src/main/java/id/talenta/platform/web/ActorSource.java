package id.talenta.platform.web;

import id.talenta.platform.scope.Actor;
import java.util.Optional;

/** Knows the people who are signed in as they are now. One bean implements it. */
public interface ActorSource {
  /**
   * The person with the roles of this moment; nothing when the person may no longer work in this
   * session. Called for every request, so it must be cheap.
   */
  Optional<Actor> present(SignedIn person);
}
