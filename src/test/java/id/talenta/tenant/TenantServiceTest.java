package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TenantServiceTest {
  private final TenantService service = TestDatabase.context().getBean(TenantService.class);

  @Test
  void a_tenant_that_was_provisioned_is_active_and_listed() {
    var code = TestDatabase.newTenant();
    var tenant = asHost(() -> service.find(code)).orElseThrow();
    assertThat(tenant.state()).isEqualTo(TenantState.ACTIVE);
    assertThat(asHost(service::list)).contains(tenant);
  }

  @Test
  void provisioning_that_was_cut_off_can_be_done_again() throws SQLException {
    var code = TestDatabase.newTenant();
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                "update host.tenant set state = 'PROVISIONING' where code = ?")) {
      statement.setString(1, code.value());
      statement.executeUpdate();
    }
    asHost(
        () -> {
          service.provisionNow(code, "Kota Uji");
          return true;
        });
    assertThat(asHost(() -> service.find(code)).orElseThrow().state())
        .isEqualTo(TenantState.ACTIVE);
  }

  @Test
  void a_tenant_in_use_cannot_be_provisioned_again() {
    var code = TestDatabase.newTenant();
    assertThatThrownBy(() -> asHost(() -> service.provision(code, "Kota Uji")))
        .isInstanceOf(UserError.class);
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }
}
