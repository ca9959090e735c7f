package id.talenta.access;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.web.SignedIn;
import java.util.Optional;

/** Knows through which windows people of the host may be in a tenant's scope. One bean is one. */
public interface VisitorSource {
  /**
   * The visitor, if the window is open for that account at this moment. Asked with each request of
   * a visit.
   *
   * @param account the visitor's account with the host, in use
   * @param visit the session
   */
  Optional<Actor> present(Account account, SignedIn visit);
}
