package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.Ids;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobService;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import java.util.UUID;
import java.util.function.Supplier;

/** The making of a tenant. */
final class KilledProvisioning implements Killable {
  private final KillStage stage;
  private final long changeSets;
  private TenantCode tenant = new TenantCode("none");
  private UUID job = Ids.next();

  KilledProvisioning(KillStage stage) {
    this.stage = stage;
    this.changeSets = stage.number(stage.newTenant(), "select count(*) from databasechangelog");
  }

  @Override
  public void prepare() {
    tenant = KillStage.newCode();
  }

  @Override
  public void ask() {
    job = inHost(() -> tenants().provision(tenant, "Kota Uji " + tenant));
  }

  @Override
  public boolean hasBegun() {
    return job().state() != JobState.QUEUED;
  }

  @Override
  public boolean isOver() {
    return job().state().isFinal();
  }

  @Override
  public void requireNothingHalf() {
    var schema = "'" + Scope.tenant(tenant).schema() + "'";
    var made = stage.number("select count(*) from pg_namespace where nspname = " + schema);
    var roles =
        stage.number(
            "select count(*) from pg_roles where rolname = '" + Scope.tenant(tenant).role() + "'");
    assertThat(roles).isEqualTo(made);
    if (made == 1) {
      assertThat(stage.number(tenant, "select count(*) from databasechangelog"))
          .isEqualTo(changeSets);
    }
  }

  @Override
  public void requireWhole() {
    assertThat(job().state()).isEqualTo(JobState.DONE);
    assertThat(inHost(() -> tenants().find(tenant)).orElseThrow().state().isOpen()).isTrue();
    assertThat(stage.number(tenant, "select count(*) from databasechangelog"))
        .isEqualTo(changeSets);
    assertThat(stage.number(tenant, "select count(*) from databasechangeloglock where locked"))
        .isZero();
    assertThat(stage.number("select count(*) from host.tenant where code = '" + tenant + "'"))
        .isEqualTo(1);
  }

  private Job job() {
    return inHost(() -> stage.context().getBean(JobService.class).find(job)).orElseThrow();
  }

  private TenantService tenants() {
    return stage.context().getBean(TenantService.class);
  }

  private static <T> T inHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }
}
