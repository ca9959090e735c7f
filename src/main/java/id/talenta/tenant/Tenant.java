package id.talenta.tenant;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A government that the service is provided to.
 *
 * @param code its short name
 * @param name its full name, such as {@code Kabupaten Ogan Komering Ilir}
 * @param state whether it can be used
 * @param schemaVersion the state of its schema, see {@link
 *     id.talenta.platform.database.ChangeLog#version()}
 * @param createdAt when it was entered
 * @param activeSince when it could first be used
 * @param stateSince since when it is in this state
 * @param stateReason why
 * @param readOnlySince since when its data can't change, also when its use has ended since then
 */
public record Tenant(
    TenantCode code,
    String name,
    TenantState state,
    String schemaVersion,
    Instant createdAt,
    Optional<Instant> activeSince,
    Instant stateSince,
    StateReason stateReason,
    Optional<Instant> readOnlySince) {

  /** The scope of its data. */
  public Scope scope() {
    return Scope.tenant(code);
  }

  /** The key that the host's journal knows a tenant by; the same for ever. */
  public static UUID key(TenantCode code) {
    return UUID.nameUUIDFromBytes(("tenant:" + code).getBytes(StandardCharsets.UTF_8));
  }
}
