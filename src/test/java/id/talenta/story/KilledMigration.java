package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that brings tenants up to date, with several that lack a change set. */
final class KilledMigration implements Killable {
  /** More than one connection of the migration sees to. */
  private static final int TENANTS = 25;

  private static final String TABLE =
      "select count(*) from pg_tables where schemaname = current_schema()"
          + " and tablename = 'support_window'";
  private static final String HAD =
      "select count(*) from databasechangelog where id = '0024-support-window'";
  private static final String LOCKED = "select count(*) from databasechangeloglock where locked";
  private static final String MIGRATING =
      "select count(*) from pg_stat_activity where application_name = 'talenta migrate'";

  private final KillStage stage;
  private final KillableProgram command;
  private final List<TenantCode> tenants;
  private final Map<TenantCode, Map<String, Long>> rows;

  KilledMigration(KillStage stage) {
    this.stage = stage;
    this.command = stage.program("migrate");
    this.tenants = Stream.generate(stage::newTenant).limit(TENANTS).toList();
    this.rows = tenants.stream().collect(Collectors.toMap(Function.identity(), stage::rows));
  }

  @Override
  public KillableProgram program() {
    return command;
  }

  /** Takes a change set back, so that the tenants are as an older release left them. */
  @Override
  public void prepare() {
    tenants.forEach(
        tenant ->
            stage.execute(
                tenant,
                """
                drop table support_window;
                delete from databasechangelog where id = '0024-support-window';
                comment on schema "%s" is 'older';
                update host.tenant set schema_version = 'older' where code = '%s';
                """
                    .formatted(Scope.tenant(tenant).schema(), tenant)));
  }

  @Override
  public void ask() {
    command.start();
  }

  @Override
  public boolean hasBegun() {
    return isOver() || stage.number(Scope.host(), MIGRATING) > 0;
  }

  @Override
  public boolean isOver() {
    return !command.isRunning();
  }

  @Override
  public Remains requireNothingHalf() {
    tenants.forEach(this::requireNothingHalf);
    return Remains.something(tenants.stream().anyMatch(this::has));
  }

  private void requireNothingHalf(TenantCode tenant) {
    assertThat(stage.number(tenant, HAD)).isEqualTo(stage.number(tenant, TABLE));
    assertThat(stage.number(tenant, LOCKED)).isZero();
    // Until then nobody gets in.
    assertThat(state(tenant))
        .isIn(TenantState.MAINTENANCE, has(tenant) ? TenantState.ACTIVE : TenantState.MAINTENANCE);
  }

  @Override
  public void requireWhole() {
    assertThat(command.hasSucceeded()).isTrue();
    for (var tenant : tenants) {
      assertThat(state(tenant)).isEqualTo(TenantState.ACTIVE);
      assertThat(stage.number(tenant, HAD)).isEqualTo(1);
      assertThat(stage.number(tenant, LOCKED)).isZero();
      assertThat(stage.rows(tenant)).isEqualTo(rows.get(tenant));
    }
  }

  private boolean has(TenantCode tenant) {
    return stage.number(tenant, TABLE) == 1;
  }

  private TenantState state(TenantCode tenant) {
    var registry = stage.context().getBean(TenantService.class);
    return stage.inHost(() -> registry.find(tenant)).orElseThrow().state();
  }
}
