package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.job.JobGate;
import id.talenta.platform.scope.Scope;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenantJobGateTest {
  private static final Set<TenantState> OPEN =
      Set.of(TenantState.ACTIVE, TenantState.SUSPENDED, TenantState.ENDED);

  @ParameterizedTest
  @EnumSource(TenantState.class)
  void jobs_are_run_only_where_there_is_a_whole_schema(TenantState state) throws SQLException {
    var code = TestDatabase.newTenant();
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement("update host.tenant set state = ? where code = ?")) {
      statement.setString(1, state.name());
      statement.setString(2, code.value());
      statement.executeUpdate();
    }
    var gate = TestDatabase.context().getBean(JobGate.class);
    assertThat(gate.isOpen(Scope.tenant(code))).isEqualTo(OPEN.contains(state));
  }
}
