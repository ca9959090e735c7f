package id.talenta.platform.job;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;

/**
 * One of the places in which jobs of a scope are run, one after the other. Names it in the
 * scheduler's table, which is shared by all scopes: {@code oki#1}, or {@code #1} for the host.
 *
 * @param number counts a scope's lanes from one
 */
record JobLane(Scope scope, int number) {

  static JobLane parse(String text) {
    var separator = text.indexOf('#');
    var code = text.substring(0, separator);
    var scope = code.isEmpty() ? Scope.host() : Scope.tenant(new TenantCode(code));
    return new JobLane(scope, Integer.parseInt(text.substring(separator + 1)));
  }

  @Override
  public String toString() {
    return switch (scope) {
      case Scope.Host ignored -> "#" + number;
      case Scope.Tenant tenant -> tenant.code() + "#" + number;
    };
  }
}
