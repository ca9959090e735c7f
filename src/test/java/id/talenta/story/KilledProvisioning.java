package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.Ids;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import java.util.Map;
import java.util.UUID;

/** A tenant that the host enters. Another one that nobody disturbed says what it must have. */
final class KilledProvisioning implements Killable {
  private static final String TABLES =
      "select count(*) from pg_tables where schemaname = current_schema()";

  private static final String ROLE = "select count(*) from pg_roles where rolname = ?";

  private final KillStage stage;
  private final TenantCode undisturbed;
  private final Map<String, Long> rows;
  private TenantCode tenant = KillStage.newCode();
  private UUID id = Ids.next();

  KilledProvisioning(KillStage stage) {
    this.stage = stage;
    this.undisturbed = stage.newTenant();
    this.rows = stage.rows(undisturbed);
  }

  @Override
  public KillableProgram program() {
    return stage.server();
  }

  @Override
  public void prepare() {
    tenant = KillStage.newCode();
  }

  @Override
  public void ask() {
    id = stage.inHost(() -> tenants().provision(tenant, KillStage.name(tenant)));
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
  public Remains requireNothingHalf() {
    var tables = stage.number(tenant, TABLES);
    assertThat(tables).isIn(0L, stage.number(undisturbed, TABLES));
    assertThat(stage.number(Scope.host(), ROLE, Scope.tenant(tenant).role()))
        .isEqualTo(tables > 0 ? 1 : 0);
    if (state() == TenantState.ACTIVE) {
      assertThat(stage.rows(tenant)).isEqualTo(rows);
    } else {
      assertThat(state()).isEqualTo(TenantState.PROVISIONING);
    }
    return Remains.something(tables > 0);
  }

  @Override
  public void requireWhole() {
    assertThat(job().state()).isEqualTo(JobState.DONE);
    assertThat(state()).isEqualTo(TenantState.ACTIVE);
    assertThat(stage.number(tenant, TABLES)).isEqualTo(stage.number(undisturbed, TABLES));
    assertThat(stage.rows(tenant)).isEqualTo(rows);
    assertThat(
            stage.number(
                Scope.host(), "select count(*) from tenant where code = ?", tenant.value()))
        .isEqualTo(1);
  }

  private TenantState state() {
    return stage.inHost(() -> tenants().find(tenant)).orElseThrow().state();
  }

  private Job job() {
    return stage.job(id);
  }

  private TenantService tenants() {
    return stage.context().getBean(TenantService.class);
  }
}
