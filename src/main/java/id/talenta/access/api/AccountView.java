package id.talenta.access.api;

import id.talenta.access.Account;
import id.talenta.platform.scope.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An account as programs read it.
 *
 * @param id its key
 * @param username the name typed at sign-in
 * @param displayName the person's name
 * @param roles what the person may do
 * @param civilServantId key of the person's own record
 * @param unitId key of the unit that the person heads
 * @param language two letters, ISO 639-1
 * @param active whether it can be used
 * @param oneTimePassword whether the person must still choose a password
 * @param lastSignedInAt when it was last used to sign in
 */
@Serdeable
record AccountView(
    UUID id,
    String username,
    String displayName,
    List<Role> roles,
    Optional<UUID> civilServantId,
    Optional<UUID> unitId,
    String language,
    boolean active,
    boolean oneTimePassword,
    Optional<Instant> lastSignedInAt) {

  static AccountView of(Account account) {
    return new AccountView(
        account.id(),
        account.username(),
        account.displayName(),
        account.roles().stream().sorted().toList(),
        account.civilServantId(),
        account.unitId(),
        account.language().code(),
        account.active(),
        account.oneTime(),
        account.lastSignedInAt());
  }
}
