package id.talenta.tenant.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalHead;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** An erasure and what the host does to the same tenant at the same moment. */
class ErasureRaceTest {
  private static final String WAITING =
      """
      select count(*)
        from pg_stat_activity
       where pg_backend_pid() = any (pg_blocking_pids(pid))
      """;

  @Test
  void a_region_whose_erasure_is_entered_while_it_is_opened_again_stays_closed() throws Exception {
    var code = ended();
    CompletableFuture<Void> resuming;
    try (var connection = TestDatabase.superuser()) {
      connection.setAutoCommit(false);
      execute(connection, "select 1 from host.tenant where code = '" + code + "' for update");
      resuming = CompletableFuture.runAsync(() -> resume(code));
      Eventually.holds("the resumption waits for the tenant", () -> waiting(connection) == 1);
      execute(
          connection,
          """
          insert into host.erasure (id, tenant_code, tenant_name, stage, waiver, counts, journal_sequence,
                                    journal_hash, journal_intact, erased_by, erased_by_name, begun_at)
          values (gen_random_uuid(), '%s', '', 'BEGUN', 'Tidak perlu.', '{}', 0, '', true,
                  gen_random_uuid(), '', now())
          """
              .formatted(code));
      connection.commit();
    }
    assertThatThrownBy(resuming::join)
        .hasCauseInstanceOf(UserError.class)
        .hasRootCauseMessage("tenant.error.erasing");
    assertThat(state(code)).isEqualTo(TenantState.ENDED);
  }

  @Test
  void the_schema_of_a_region_in_use_is_not_dropped_whatever_was_begun() throws Exception {
    var code = TestDatabase.newTenant();
    var erasure = begun(code, Instant.now());
    inHost(
        () -> {
          bean(ErasureRepository.class).insert(erasure);
          return erasure;
        });
    refused(
        "tenant.error.ERASE",
        () ->
            asHost(
                () -> {
                  bean(ErasureWork.class).run(erasure.id(), (done, total, message) -> {});
                  return code;
                }));
    try (var connection = TestDatabase.superuser()) {
      assertThat(
              number(
                  connection,
                  "select count(*) from pg_namespace where nspname = '" + code.schema() + "'"))
          .isEqualTo(1);
    }
  }

  private static Erasure begun(TenantCode code, Instant at) {
    return new Erasure(
        Ids.next(),
        code,
        "Kota Uji",
        ErasureStage.BEGUN,
        Optional.empty(),
        Optional.empty(),
        "Tidak diperlukan.",
        new ErasureCounts(1, 1, 0, 1),
        JournalHead.EMPTY,
        true,
        Ids.next(),
        "Siti Rahmawati",
        at,
        Optional.empty());
  }

  private static TenantCode ended() {
    var code = TestDatabase.newTenant();
    asHost(
        () -> {
          bean(TenantService.class).end(code, "Perjanjian berakhir.");
          return code;
        });
    return code;
  }

  private static void resume(TenantCode code) {
    asHost(
        () -> {
          bean(TenantService.class).resume(code);
          return code;
        });
  }

  private static TenantState state(TenantCode code) {
    return asHost(() -> bean(TenantService.class).find(code)).orElseThrow().state();
  }

  private static long waiting(Connection connection) {
    try {
      return number(connection, WAITING);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void refused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(key));
  }

  @SuppressWarnings("unchecked")
  private static <T> T inHost(Supplier<T> work) {
    TransactionOperations<Connection> transactions = bean(TransactionOperations.class);
    return asHost(() -> transactions.executeWrite(status -> work.get()));
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }

  private static <T> T bean(Class<T> type) {
    return TestDatabase.context().getBean(type);
  }
}
