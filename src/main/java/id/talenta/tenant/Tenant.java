package id.talenta.tenant;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import java.time.Instant;
import java.util.Optional;

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
 */
public record Tenant(
    TenantCode code,
    String name,
    TenantState state,
    String schemaVersion,
    Instant createdAt,
    Optional<Instant> activeSince) {

  /** The scope of its data. */
  public Scope scope() {
    return Scope.tenant(code);
  }
}
