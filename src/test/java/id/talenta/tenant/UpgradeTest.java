package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradeTest {
  private final TenantCode tenant = TestDatabase.newTenant();

  @Test
  void a_tenant_that_is_behind_is_closed_and_its_jobs_wait_until_it_is_brought_up_to_date()
      throws SQLException {
    assertThat(state()).isEqualTo(TenantState.ACTIVE);
    assertThat(gate().isOpen(Scope.tenant(tenant))).isTrue();
    set("schema_version = 'older'");
    assertThat(state()).isEqualTo(TenantState.MAINTENANCE);
    assertThat(gate().isOpen(Scope.tenant(tenant))).isFalse();
    assertThat(upgraded()).contains(tenant);
    assertThat(state()).isEqualTo(TenantState.ACTIVE);
    assertThat(gate().isOpen(Scope.tenant(tenant))).isTrue();
  }

  @Test
  void those_that_are_current_are_passed_over() {
    assertThat(upgraded()).doesNotContain(tenant);
  }

  @Test
  void a_suspended_tenant_is_brought_up_to_date_too_and_stays_suspended() throws SQLException {
    set("schema_version = 'older', state = 'SUSPENDED'");
    assertThat(state()).isEqualTo(TenantState.MAINTENANCE);
    assertThat(upgraded()).contains(tenant);
    assertThat(state()).isEqualTo(TenantState.SUSPENDED);
  }

  @Test
  void a_tenant_whose_making_was_cut_off_is_finished() throws SQLException {
    execute("drop schema " + Scope.tenant(tenant).schema() + " cascade");
    set("schema_version = '', state = 'PROVISIONING', active_since = null");
    assertThat(upgraded()).contains(tenant);
    assertThat(state()).isEqualTo(TenantState.ACTIVE);
    assertThat(TestDatabase.in(tenant, () -> configuration().identity().code())).isEqualTo(tenant);
  }

  @Test
  void an_erased_tenant_is_left_alone() throws SQLException {
    set("schema_version = 'older', state = 'ERASED'");
    assertThat(upgraded()).doesNotContain(tenant);
    assertThat(state()).isEqualTo(TenantState.ERASED);
  }

  private static List<TenantCode> upgraded() {
    var codes = new ArrayList<TenantCode>();
    TestDatabase.context()
        .getBean(HostMigration.class)
        .run(
            new HostMigration.Progress() {
              @Override
              public void waiting() {
                throw new AssertionError("nobody else migrates");
              }

              @Override
              public void migrated(Tenant upgraded, int done, int total) {
                codes.add(upgraded.code());
              }
            });
    return codes;
  }

  private TenantState state() {
    return Scopes.call(
            Scope.host(),
            Actor.system(),
            () -> TestDatabase.context().getBean(TenantService.class).find(tenant))
        .orElseThrow()
        .state();
  }

  private static TenantJobGate gate() {
    return TestDatabase.context().getBean(TenantJobGate.class);
  }

  private static TenantConfiguration configuration() {
    return TestDatabase.context().getBean(TenantConfiguration.class);
  }

  private void set(String assignments) throws SQLException {
    execute("update host.tenant set " + assignments + " where code = '" + tenant + "'");
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
