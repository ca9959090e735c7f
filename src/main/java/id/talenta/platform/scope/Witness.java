package id.talenta.platform.scope;

import java.util.Optional;
import java.util.UUID;

/** Sees what visitors read, before they read it. One bean may be one. */
public interface Witness {
  /**
   * A visitor is about to call a service.
   *
   * @param method class and method
   * @param subject the last key among the arguments, where there is one
   */
  void reads(String method, Optional<UUID> subject);
}
