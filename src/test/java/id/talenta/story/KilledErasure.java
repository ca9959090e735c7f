package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.Ids;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.erasure.Erasure;
import id.talenta.tenant.erasure.ErasureService;
import id.talenta.tenant.erasure.ErasureStage;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.tenant.exit.ExitPackageState;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestKeys;
import java.util.List;
import java.util.UUID;

/** The erasure of a tenant that has ended and got its package. */
final class KilledErasure implements Killable {
  private static final TestKeys KEYS = TestKeys.make();
  private static final int DOCUMENTS = 5;

  private static final String SCHEMA = "select count(*) from pg_namespace where nspname = ?";
  private static final String ROLE = "select count(*) from pg_roles where rolname = ?";
  private static final String TABLES = "select count(*) from pg_tables where schemaname = ?";
  private static final String CERTIFICATES =
      "select count(*) from document where name = 'sertifikat-penghapusan-' || ? || '.pdf'";

  private static final List<String> TRACES =
      List.of(
          "select count(*) from tenant_status where tenant_code = ?",
          "select count(*) from journal_anchor where tenant_code = ?",
          "select count(*) from exit_package where tenant_code = ?",
          "select count(*) from scheduled_tasks where starts_with(task_instance, ? || '#')");

  private final KillStage stage;
  private TenantCode tenant = KillStage.newCode();
  private UUID id = Ids.next();
  private long tables;

  KilledErasure(KillStage stage) {
    this.stage = stage;
  }

  @Override
  public KillableProgram program() {
    return stage.server();
  }

  @Override
  public void prepare() {
    tenant = stage.newTenant();
    KilledExport.store(stage, tenant, DOCUMENTS);
    tables = inHost(TABLES, schema());
    var packages = stage.context().getBean(ExitPackageService.class);
    var own = stage.in(tenant, () -> packages.start(tenant, KEYS.publicKey())).id();
    awaitPackage(packages);
    var made =
        stage.inHost(
            () -> {
              tenants().end(tenant, "Perjanjian berakhir.");
              return packages.again(tenant, own).id();
            });
    awaitPackage(packages);
    stage.inHost(
        () -> {
          packages.handOver(tenant, made, "Siti Rahmawati, Kepala BKPSDM");
          return made;
        });
  }

  private void awaitPackage(ExitPackageService packages) {
    Eventually.holds(
        "the package is made",
        () ->
            stage.inHost(() -> packages.packages(tenant)).getFirst().state()
                == ExitPackageState.READY);
  }

  @Override
  public void ask() {
    id = stage.inHost(() -> erasures().begin(tenant, tenant.value(), "")).job().orElseThrow();
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
    if (erasure().stage() == ErasureStage.DONE) {
      requireGone();
      return Remains.SOMETHING;
    }
    assertThat(state()).isEqualTo(TenantState.ENDED);
    assertThat(erasure().certificate()).isEmpty();
    assertThat(inHost(CERTIFICATES, tenant.value())).isZero();
    assertThat(inHost(TABLES, schema())).isIn(0L, tables);
    return Remains.something(inHost(TABLES, schema()) == 0);
  }

  @Override
  public void requireWhole() {
    assertThat(job().state()).isEqualTo(JobState.DONE);
    requireGone();
  }

  private void requireGone() {
    assertThat(inHost(SCHEMA, schema())).isZero();
    assertThat(inHost(ROLE, Scope.tenant(tenant).role())).isZero();
    TRACES.forEach(sql -> assertThat(inHost(sql, tenant.value())).as(sql).isZero());
    assertThat(stage.packages().resolve(tenant.value())).doesNotExist();
    assertThat(state()).isEqualTo(TenantState.ERASED);
    assertThat(erasure().certificate()).isPresent();
    assertThat(inHost(CERTIFICATES, tenant.value())).isEqualTo(1);
    assertThat(inHost("select count(*) from erasure where tenant_code = ?", tenant.value()))
        .isEqualTo(1);
    assertThat(
            inHost(
                "select count(*) from journal_entry where action = 'tenant.erased'"
                    + " and subject_id = ?",
                Tenant.key(tenant)))
        .isEqualTo(1);
  }

  private long inHost(String sql, Object parameter) {
    return stage.number(Scope.host(), sql, parameter);
  }

  private String schema() {
    return Scope.tenant(tenant).schema();
  }

  private Erasure erasure() {
    return stage.inHost(() -> erasures().latest(tenant)).orElseThrow();
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

  private ErasureService erasures() {
    return stage.context().getBean(ErasureService.class);
  }
}
