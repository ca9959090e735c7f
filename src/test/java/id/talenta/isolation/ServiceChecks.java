package id.talenta.isolation;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Services, called through what is put around them. */
final class ServiceChecks {
  static final String ROLES = "service × wrong role";
  static final String READERS = "service × auditor";

  private static final UUID UNKNOWN = Ids.next();

  /** There is no such tenant: whoever gets as far as a transaction fails for another reason. */
  private static final Scope NOWHERE = Scope.tenant(new TenantCode("tidak_ada"));

  private final Combinations combinations;

  ServiceChecks(Combinations combinations) {
    this.combinations = combinations;
  }

  void nobodyAndWrongRoles(List<Surface.Call> calls) {
    for (var call : calls) {
      var arguments = call.arguments(UNKNOWN);
      tried(call, Outcome.of(call, arguments), "without a session");
      tried(call, as(NOWHERE, Set.of(), call), "with no role");
      for (var role : EnumSet.complementOf(copy(call.roles()))) {
        tried(call, as(NOWHERE, Set.of(role), call), "as " + role);
      }
    }
  }

  /**
   * What an auditor may call goes through to the end, also what it calls in turn, and nothing of it
   * is written down as a change or tries to write.
   */
  void readers(List<Surface.Call> calls, TenantCode own, List<UUID> keys) {
    for (var call : calls) {
      if (call.roles().contains(Role.AUDITOR)) {
        combinations.tried(READERS, !call.isChange(), call + " changes something");
        for (var key : call.takesKey() ? keys : List.of(UNKNOWN)) {
          var outcome = as(Scope.tenant(own), Set.of(Role.AUDITOR), call, key);
          combinations.tried(
              READERS,
              !outcome.isNotAllowed() && !outcome.isWrite(),
              call + " as AUDITOR: " + outcome);
        }
      }
    }
  }

  private void tried(Surface.Call call, Outcome outcome, String how) {
    combinations.tried(ROLES, outcome.isNotAllowed(), call + " " + how + ": " + outcome);
  }

  private static Outcome as(Scope scope, Set<Role> roles, Surface.Call call) {
    return as(scope, roles, call, UNKNOWN);
  }

  private static Outcome as(Scope scope, Set<Role> roles, Surface.Call call, UUID key) {
    var actor = new Actor(UNKNOWN, "Siapa pun", roles, Optional.empty(), Optional.empty());
    return Scopes.call(scope, actor, () -> Outcome.of(call, call.arguments(key)));
  }

  private static EnumSet<Role> copy(Set<Role> roles) {
    return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
  }
}
