package id.talenta.platform.job;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import java.util.UUID;

/**
 * Names a job in the scheduler's table, which is shared by all scopes: {@code oki:019a…}, or {@code
 * :019a…}.
 */
record JobName(Scope scope, UUID job) {

  static JobName of(Scope scope, UUID job) {
    return new JobName(scope, job);
  }

  static JobName parse(String text) {
    var separator = text.indexOf(':');
    var code = text.substring(0, separator);
    var scope = code.isEmpty() ? Scope.host() : Scope.tenant(new TenantCode(code));
    return new JobName(scope, UUID.fromString(text.substring(separator + 1)));
  }

  @Override
  public String toString() {
    return switch (scope) {
      case Scope.Host ignored -> ":" + job;
      case Scope.Tenant tenant -> tenant.code() + ":" + job;
    };
  }
}
