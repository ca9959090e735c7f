package id.talenta.tenant;

import id.talenta.platform.job.JobService;
import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Takes up what a process that was killed left unfinished: from the start of the program on, beside
 * everything else, so that the start takes no longer the more tenants there are.
 */
@Singleton
public class TenantRecovery implements RecurringWork {
  private final TenantService tenants;
  private final JobService jobs;

  TenantRecovery(TenantService tenants, JobService jobs) {
    this.tenants = tenants;
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "job-recovery";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public boolean isDoneAtStart() {
    return true;
  }

  /** Hands the unfinished jobs of the host and of every tenant in use to the scheduler. */
  @Override
  public void run() {
    Scopes.run(Scope.host(), Actor.system(), jobs::recover);
    Scopes.call(Scope.host(), Actor.system(), tenants::list).stream()
        .filter(tenant -> tenant.state().isOpen())
        .forEach(tenant -> Scopes.run(tenant.scope(), Actor.system(), jobs::recover));
  }
}
