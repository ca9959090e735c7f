package id.talenta.isolation;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.testing.TouchNoTable;
import java.util.List;

/** Repositories, in a transaction that is rolled back. */
final class RepositoryChecks {
  static final String NO_SCOPE = "repository × no scope";
  static final String OTHER_SIDE = "repository × other side";

  private final Combinations combinations;
  private final Scope tenant;

  RepositoryChecks(Combinations combinations, Scope tenant) {
    this.combinations = combinations;
    this.tenant = tenant;
  }

  void withoutScope(List<Surface.Call> calls) {
    for (var call : calls) {
      if (!TouchNoTable.has(call.toString())) {
        var outcome = inTransaction(call);
        combinations.tried(NO_SCOPE, outcome.isOutOfScope(), call + ": " + outcome);
      }
    }
  }

  /** What works on the host's tables must not work in a tenant's scope, and the other way round. */
  void onTheOtherSide(List<Surface.Call> calls) {
    for (var call : calls) {
      if (!Open.TABLES_OF_BOTH_SIDES.containsKey(call.type().getSimpleName())
          && !Open.TABLES_OF_BOTH_SIDES.containsKey(call.toString())
          && !TouchNoTable.has(call.toString())) {
        var host = in(Scope.host(), call);
        var region = in(tenant, call);
        combinations.tried(
            OTHER_SIDE,
            host.isOutOfScope() || region.isOutOfScope(),
            call + ": host " + host + ", region " + region);
      }
    }
  }

  private static Outcome in(Scope scope, Surface.Call call) {
    return Scopes.call(scope, Actor.system(), () -> inTransaction(call));
  }

  private static Outcome inTransaction(Surface.Call call) {
    return Outcome.undone(call, call.arguments(Ids.next()));
  }
}
