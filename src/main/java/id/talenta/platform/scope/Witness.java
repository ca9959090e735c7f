package id.talenta.platform.scope;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sees what visitors read and search, before they are shown it. One bean may be one. */
public interface Witness {
  /**
   * A visitor is about to call a service.
   *
   * @param method class and method
   * @param subject the last key among the arguments, where there is one
   */
  void reads(String method, Optional<UUID> subject);

  /**
   * A service has answered a visitor, who has not seen the answer yet.
   *
   * @param method class and method
   * @param question what narrowed it: texts, constants, keys, numbers, and lists of them, by name
   * @param people keys of the people in the answer, in their order
   */
  void saw(String method, Map<String, ?> question, Set<UUID> people);
}
