package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TenantStatusWorkTest {
  private static final ApplicationContext CONTEXT = TestDatabase.context();

  @Test
  void a_government_that_is_erased_while_its_figures_are_read_leaves_none() throws SQLException {
    var erased = TestDatabase.newTenant();
    var served = TestDatabase.newTenant();
    work(() -> erase(erased)).run();
    assertThat(figuresOf(erased)).isZero();
    assertThat(figuresOf(served)).isEqualTo(1);
  }

  @SuppressWarnings("unchecked")
  private static TenantStatusWork work(Runnable meanwhile) {
    StatusSource last =
        () -> {
          meanwhile.run();
          return Map.<StatusSource.Figure, BigDecimal>of();
        };
    var sources = new ArrayList<>(CONTEXT.getBeansOfType(StatusSource.class));
    sources.add(last);
    TransactionOperations<Connection> transactions = CONTEXT.getBean(TransactionOperations.class);
    return new TenantStatusWork(
        CONTEXT.getBean(TenantRepository.class),
        CONTEXT.getBean(SchemaFiguresRepository.class),
        sources,
        () -> CONTEXT.getBean(DriftSource.class),
        transactions,
        CONTEXT.getBean(Clock.class));
  }

  private static void erase(TenantCode code) {
    if (Scopes.tenant().equals(code)) {
      try (var connection = TestDatabase.superuser();
          var statement = connection.createStatement()) {
        statement.execute("update host.tenant set state = 'ERASED' where code = '" + code + "'");
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private static int figuresOf(TenantCode code) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from host.tenant_status where tenant_code = '" + code + "'")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
