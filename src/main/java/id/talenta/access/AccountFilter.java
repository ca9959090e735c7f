package id.talenta.access;

import id.talenta.platform.scope.Role;
import java.util.Optional;

/**
 * Which accounts are wanted; nothing means all.
 *
 * @param text part of the user name or of the person's name, in any case
 * @param role a role they have
 * @param active whether they can be used
 */
public record AccountFilter(Optional<String> text, Optional<Role> role, Optional<Boolean> active) {
  /** All accounts. */
  public static final AccountFilter ALL =
      new AccountFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
