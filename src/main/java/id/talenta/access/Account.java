package id.talenta.access;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Someone who may sign in.
 *
 * @param id its key
 * @param username the name typed at sign-in, in small letters
 * @param displayName the person's name
 * @param roles what the person may do
 * @param civilServantId the person's own record, for {@link Role#CIVIL_SERVANT}
 * @param unitId the unit that the person heads, for {@link Role#UNIT_HEAD}
 * @param language the language of the person's screens
 * @param oneTime whether the password was handed out and must be changed before anything else
 * @param passwordExpiresAt until when a one-time password can be used
 * @param passwordChangedAt sessions and tokens from before this moment are worth nothing
 * @param active whether the account can be used
 * @param createdAt when it was made
 * @param lastSignedInAt when it was last used to sign in
 */
public record Account(
    UUID id,
    String username,
    String displayName,
    Set<Role> roles,
    Optional<UUID> civilServantId,
    Optional<UUID> unitId,
    Language language,
    boolean oneTime,
    Optional<Instant> passwordExpiresAt,
    Instant passwordChangedAt,
    boolean active,
    Instant createdAt,
    Optional<Instant> lastSignedInAt) {

  /** Copies the roles. */
  public Account {
    roles = Set.copyOf(roles);
  }

  /**
   * Who acts with this account. Until a one-time password is changed, the person has no role, and
   * so can open and do nothing but change it.
   */
  public Actor actor() {
    return new Actor(id, displayName, oneTime ? Set.of() : roles, civilServantId, unitId);
  }
}
