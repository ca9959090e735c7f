package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TenantGraphTest {
  private static final Set<String> LEGAL =
      Set.of(
          "PROVISIONING PROVISION PROVISIONING",
          "PROVISIONING ACTIVATE ACTIVE",
          "ACTIVE SUSPEND SUSPENDED",
          "ACTIVE END ENDED",
          "SUSPENDED RESUME ACTIVE",
          "SUSPENDED END ENDED",
          "ENDED RESUME ACTIVE",
          "ENDED ERASE ERASED",
          "ERASED PROVISION PROVISIONING");

  private static final TenantCode TENANT = TestDatabase.newTenant();

  static Stream<Arguments> everyPair() {
    return Arrays.stream(TenantState.values())
        .flatMap(
            state ->
                Arrays.stream(TenantAction.values()).map(action -> Arguments.of(state, action)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void only_the_legal_ways_lead_anywhere(TenantState from, TenantAction action) {
    var way = from + " " + action + " ";
    var legal = LEGAL.stream().filter(line -> line.startsWith(way)).findFirst();
    assertThat(TenantGraph.target(from, action).map(target -> way + target)).isEqualTo(legal);
    assertThat(TenantGraph.actions(from).contains(action)).isEqualTo(legal.isPresent());
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void the_service_refuses_every_illegal_way_and_changes_nothing(
      TenantState from, TenantAction action) throws SQLException {
    if (TenantGraph.target(from, action).isPresent() || from == TenantState.MAINTENANCE) {
      return;
    }
    put(from);
    var service = TestDatabase.context().getBean(TenantService.class);
    switch (action) {
      case SUSPEND -> refused(() -> service.suspend(TENANT, "Uji"));
      case RESUME -> refused(() -> service.resume(TENANT));
      case END -> refused(() -> service.end(TENANT, "Uji"));
      case PROVISION -> refused(() -> service.provision(TENANT, "Kota Uji"));
      case ACTIVATE, ERASE -> {}
    }
    assertThat(state()).isEqualTo(from);
  }

  @Test
  void a_reason_must_be_given() throws SQLException {
    put(TenantState.ACTIVE);
    var service = TestDatabase.context().getBean(TenantService.class);
    refused(() -> service.suspend(TENANT, "  "));
    refused(() -> service.end(TENANT, "x".repeat(1001)));
    assertThat(state()).isEqualTo(TenantState.ACTIVE);
  }

  private static void refused(Runnable work) {
    assertThatThrownBy(() -> Scopes.run(Scope.host(), Actor.system(), work))
        .isInstanceOf(UserError.class);
  }

  private static TenantState state() {
    return Scopes.call(
            Scope.host(),
            Actor.system(),
            () -> TestDatabase.context().getBean(TenantService.class).find(TENANT))
        .orElseThrow()
        .state();
  }

  private static void put(TenantState state) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement("update host.tenant set state = ? where code = ?")) {
      statement.setString(1, state.name());
      statement.setString(2, TENANT.value());
      statement.executeUpdate();
    }
  }
}
