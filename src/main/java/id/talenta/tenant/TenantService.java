package id.talenta.tenant;

import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The registry of governments, for the host. Runs in the host's scope. */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class TenantService {
  private final TenantRepository tenants;
  private final TenantProvisioning provisioning;
  private final JobService jobs;
  private final Clock clock;

  TenantService(
      TenantRepository tenants, TenantProvisioning provisioning, JobService jobs, Clock clock) {
    this.tenants = tenants;
    this.provisioning = provisioning;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** All tenants, by name. */
  @Transactional(readOnly = true)
  public List<Tenant> list() {
    return tenants.list();
  }

  /** The tenant with this code. */
  @Transactional(readOnly = true)
  public Optional<Tenant> find(TenantCode code) {
    return tenants.find(code);
  }

  /** All tenants with the figures that the host may see. */
  @Transactional(readOnly = true)
  public List<TenantOverview> overview() {
    return tenants.overview();
  }

  /**
   * Enters a new tenant and queues the job that makes its schema and sets it up.
   *
   * @return key of the job
   * @throws UserError when the code is taken by a tenant that is already in use
   */
  @Transactional
  public UUID provision(TenantCode code, String name) {
    var known = tenants.find(code);
    if (known.filter(tenant -> tenant.state() != TenantState.PROVISIONING).isPresent()) {
      throw new UserError("tenant.error.exists", name);
    }
    tenants.insert(code, name, clock.instant());
    return jobs.start(TenantProvisioning.KIND, Map.of("tenant", code.value(), "name", name));
  }

  /** Makes a tenant at once, without a job: for the demo and tests. */
  @Allowed(Role.SYSTEM)
  public void provisionNow(TenantCode code, String name) {
    provisioning.provision(code, name, (done, total, messageKey) -> {});
  }
}
