package id.talenta.platform.scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param accountId key of the account
 * @param name name as shown beside what the actor did
 * @param roles what the actor may do
 * @param civilServantId the actor's own record, when the actor is one of the tenant's civil
 *     servants
 * @param unitId the unit that the actor heads, for {@link Role#UNIT_HEAD}
 */
public record Actor(
    UUID accountId,
    String name,
    Set<Role> roles,
    Optional<UUID> civilServantId,
    Optional<UUID> unitId) {
  private static final Set<Role> READING = Set.of(Role.AUDITOR, Role.HOST_AUDITOR, Role.VISITOR);
  private static final Actor SYSTEM =
      new Actor(new UUID(0, 0), "Talenta", Set.of(Role.SYSTEM), Optional.empty(), Optional.empty());

  /** Copies the roles. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The system itself, for maintenance and demo data. */
  public static Actor system() {
    return SYSTEM;
  }

  /** Whether the actor has one of these roles. */
  public boolean hasAny(Set<Role> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }

  /** Whether the actor has roles that read, and none that changes anything. */
  public boolean isReader() {
    return !roles.isEmpty() && READING.containsAll(roles);
  }

  /** Whether the actor has this role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }
}
