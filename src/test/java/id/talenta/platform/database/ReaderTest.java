package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The connections of people who may only read. */
class ReaderTest {
  private static final TenantCode TENANT = TestDatabase.newTenant();

  @Test
  void the_connection_of_an_auditor_refuses_every_change() {
    assertThat(deleted(Role.ANALYST)).isZero();
    assertThatThrownBy(() -> deleted(Role.AUDITOR)).hasMessageContaining("read-only transaction");
  }

  @Test
  void an_auditor_who_is_an_analyst_too_works_as_one() {
    assertThat(deleted(Role.AUDITOR, Role.ANALYST)).isZero();
  }

  private static int deleted(Role... roles) {
    var actor =
        new Actor(UUID.randomUUID(), "Sri", Set.of(roles), Optional.empty(), Optional.empty());
    return Scopes.call(
        Scope.tenant(TENANT),
        actor,
        () -> transactions().executeWrite(status -> delete(status.getConnection())));
  }

  private static int delete(Connection connection) {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate("delete from job where false");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @SuppressWarnings("unchecked")
  private static TransactionOperations<Connection> transactions() {
    return TestDatabase.context().getBean(TransactionOperations.class);
  }
}
