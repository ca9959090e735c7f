package id.talenta.access;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an administrator enters about an account.
 *
 * @param username the name typed at sign-in; kept in small letters, without blanks around it
 * @param displayName the person's name
 * @param roles what the person may do, at least one
 * @param civilServantId the person's own record; needed for {@link Role#CIVIL_SERVANT}
 * @param unitId the unit that the person heads; needed for {@link Role#UNIT_HEAD}
 * @param language the language of the person's screens
 */
public record AccountData(
    String username,
    String displayName,
    Set<Role> roles,
    Optional<UUID> civilServantId,
    Optional<UUID> unitId,
    Language language) {

  /** Copies the roles and brings the names into the form they are kept in. */
  public AccountData {
    username = normalized(username);
    displayName = displayName.strip();
    roles = Set.copyOf(roles);
  }

  /** A user name in the form it is kept in, however it was typed. */
  static String normalized(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }
}
