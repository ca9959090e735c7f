package id.talenta.tenant;

import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;

/** At the start of the program, takes up what an earlier one that was killed left unfinished. */
@Singleton
public class TenantRecovery {
  private final TenantService tenants;
  private final JobService jobs;

  TenantRecovery(TenantService tenants, JobService jobs) {
    this.tenants = tenants;
    this.jobs = jobs;
  }

  /** Hands the unfinished jobs of the host and of every tenant in use to the scheduler. */
  public void run() {
    Scopes.run(Scope.host(), Actor.system(), jobs::recover);
    Scopes.call(Scope.host(), Actor.system(), tenants::list).stream()
        .filter(tenant -> tenant.state().isOpen())
        .forEach(tenant -> Scopes.run(tenant.scope(), Actor.system(), jobs::recover));
  }
}
