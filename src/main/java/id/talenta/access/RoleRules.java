package id.talenta.access;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which roles an account may have, where. */
public final class RoleRules {
  /** Of the host's accounts alone, so that no account can have a role of both sides. */
  private static final Set<Role> HOST = Set.of(Role.HOST_ADMIN, Role.HOST_AUDITOR, Role.SUPPORTER);

  private static final Set<Role> TENANT =
      Collections.unmodifiableSet(
          EnumSet.of(
              Role.TENANT_ADMIN,
              Role.ANALYST,
              Role.COMMITTEE,
              Role.REGIONAL_HEAD,
              Role.UNIT_HEAD,
              Role.AUDITOR,
              Role.CIVIL_SERVANT));

  private RoleRules() {}

  /** The roles that accounts of this scope can have, in the order of their description. */
  public static Set<Role> of(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> EnumSet.copyOf(HOST);
      case Scope.Tenant ignored -> TENANT;
    };
  }

  /** The role without which nobody could administer this scope's accounts any more. */
  static Role administrator(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> Role.HOST_ADMIN;
      case Scope.Tenant ignored -> Role.TENANT_ADMIN;
    };
  }

  /**
   * Checks an account's roles and what they need.
   *
   * @throws UserError when the account can't be so
   */
  static void check(AccountData data, Scope scope) {
    if (data.roles().isEmpty()) {
      throw new UserError("access.error.roles.none");
    }
    if (!of(scope).containsAll(data.roles())) {
      throw new UserError("access.error.roles.scope");
    }
    if (data.roles().contains(Role.CIVIL_SERVANT) && data.civilServantId().isEmpty()) {
      throw new UserError("access.error.person.missing");
    }
    if (data.roles().contains(Role.UNIT_HEAD) && data.unitId().isEmpty()) {
      throw new UserError("access.error.unit.missing");
    }
  }
}
