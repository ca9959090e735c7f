package id.talenta.tenant;

import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
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
  private final TenantLifecycle lifecycle;
  private final JobService jobs;
  private final Clock clock;

  TenantService(
      TenantRepository tenants,
      TenantProvisioning provisioning,
      TenantLifecycle lifecycle,
      JobService jobs,
      Clock clock) {
    this.tenants = tenants;
    this.provisioning = provisioning;
    this.lifecycle = lifecycle;
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

  /** The figures that the host may see of this tenant, once they have been read. */
  @Transactional(readOnly = true)
  public Optional<TenantStatus> status(TenantCode code) {
    return tenants.status(code);
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
    var taken =
        known
            .filter(tenant -> TenantGraph.target(tenant.state(), TenantAction.PROVISION).isEmpty())
            .isPresent();
    if (taken) {
      throw new UserError("tenant.error.exists", name);
    }
    var isNew = known.filter(tenant -> tenant.state() != TenantState.ERASED).isEmpty();
    if (!tenants.insert(code, name, clock.instant()) && isNew) {
      throw new UserError("tenant.error.exists", name);
    }
    lifecycle.forgetAfterCommit();
    return jobs.start(TenantProvisioning.KIND, Map.of("tenant", code.value(), "name", name));
  }

  /**
   * Lets the tenant be read, but not changed. Its running jobs are stopped, its queued ones wait,
   * and every screen of its people says since when and why.
   *
   * @param reason shown to the tenant's people
   * @throws UserError when it is not active, or no reason is given
   */
  @Transactional
  public void suspend(TenantCode code, String reason) {
    lifecycle.suspend(code, reason);
  }

  /**
   * As {@link #suspend}, because the agreement is over; every reader is told so in the own
   * language.
   *
   * @param on the day on which it ended
   * @throws UserError when it is not active
   */
  @Transactional
  public void suspendAfterAgreement(TenantCode code, LocalDate on) {
    lifecycle.suspendAfterAgreement(code, on);
  }

  /**
   * Lets the tenant be used again; its queued jobs begin.
   *
   * @throws UserError when it is neither suspended nor ended, or its erasure was begun
   */
  @Transactional
  public void resume(TenantCode code) {
    lifecycle.resume(code);
  }

  /**
   * Ends the tenant's use: nobody of it can sign in any more. Its data stays until it is handed
   * over and erased.
   *
   * @throws UserError when it is neither active nor suspended, or no reason is given
   */
  @Transactional
  public void end(TenantCode code, String reason) {
    lifecycle.end(code, reason);
  }

  /** Makes a tenant at once, without a job: for the demo and tests. */
  @Allowed(Role.SYSTEM)
  public void provisionNow(TenantCode code, String name) {
    provisioning.provision(code, name, (done, total, messageKey) -> {});
  }
}
