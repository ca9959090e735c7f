package id.talenta.tenant;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names the governments that entries of the host's journal are about, also those that left. */
@Singleton
final class JournalTenants implements SubjectNames {
  private static final String PAGE = "instansi/";

  private final TenantStates tenants;

  JournalTenants(TenantStates tenants) {
    this.tenants = tenants;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Host;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    var wanted = Set.copyOf(Arrays.asList(keys));
    var names = new HashMap<UUID, SubjectName>();
    for (var tenant : tenants.all()) {
      var key = Tenant.key(tenant.code());
      if (wanted.contains(key)) {
        names.put(key, SubjectName.at(tenant.name(), PAGE + tenant.code()));
      }
    }
    return names;
  }
}
