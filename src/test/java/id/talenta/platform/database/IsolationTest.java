package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.ScopeException;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 60;

  private static List<TenantCode> tenants = List.of();

  @BeforeAll
  static void makeTenants() {
    tenants = List.of(TestDatabase.newTenant(), TestDatabase.newTenant(), TestDatabase.newTenant());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void no_row_crosses_while_tenants_and_the_host_share_a_pool_and_work_fails_now_and_then(
      int poolSize) throws Exception {
    try (var program =
            TestDatabase.open(Map.of("datasources.default.maximum-pool-size", poolSize));
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var work =
          IntStream.range(0, THREADS)
              .<Callable<Integer>>mapToObj(thread -> () -> hammer(program, thread))
              .toList();
      var failedOnPurpose = 0;
      for (var result : threads.invokeAll(work)) {
        failedOnPurpose += result.get();
      }
      assertThat(failedOnPurpose).isPositive();
    }
  }

  private static int hammer(ApplicationContext program, int thread) {
    var database = program.getBean(Database.class);
    var failed = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var turn = (thread + round) % (tenants.size() + 1);
      var scope = turn == tenants.size() ? Scope.host() : Scope.tenant(tenants.get(turn));
      var fails = (thread * 31 + round) % 5 == 0;
      try {
        Scopes.run(scope, Actor.system(), () -> writeAndRead(program, database, scope, fails));
      } catch (FailedOnPurpose expected) {
        failed++;
      }
    }
    return failed;
  }

  private static void writeAndRead(
      ApplicationContext program, Database database, Scope scope, boolean fails) {
    inTransaction(
        program,
        () -> {
          database.update(
              """
              insert into document (id, name, media_type, size_bytes, sha256, content, uploaded_by, uploaded_at)
              values (?, ?, 'text/plain', 0, ''::bytea, ''::bytea, ?, now())
              """,
              Ids.next(),
              scope.schema(),
              Ids.next());
          var owners =
              database.list(
                  "select distinct name from document where media_type = 'text/plain'",
                  row -> row.text("name"));
          assertThat(owners).containsExactly(scope.schema());
          if (fails) {
            throw new FailedOnPurpose();
          }
        });
  }

  @Test
  void without_a_scope_no_table_can_be_read() {
    var database = TestDatabase.context().getBean(Database.class);
    assertThatThrownBy(
            () ->
                inTransaction(
                    TestDatabase.context(),
                    () -> database.list("select id from document", row -> row.uuid("id"))))
        .hasMessageContaining("does not exist");
    assertThatThrownBy(
            () ->
                inTransaction(
                    TestDatabase.context(),
                    () -> database.list("select code from host.tenant", row -> row.text("code"))))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_host_cannot_read_a_tenants_table_by_naming_its_schema() {
    assertThatThrownBy(() -> count(Scope.host(), tenants.getFirst().schema()))
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_tenant_cannot_read_another_tenants_table_by_naming_its_schema() {
    assertThatThrownBy(() -> count(Scope.tenant(tenants.get(1)), tenants.getFirst().schema()))
        .hasMessageContaining("permission denied");
  }

  private static void count(Scope scope, String schema) {
    Scopes.run(
        scope,
        Actor.system(),
        () ->
            inTransaction(
                TestDatabase.context(),
                () -> {
                  var connection = TestDatabase.context().getBean(Database.class).connection();
                  try (var statement = connection.createStatement()) {
                    statement
                        .executeQuery("select count(*) from " + schema + ".civil_servant")
                        .close();
                  } catch (SQLException failure) {
                    throw new DatabaseException(failure);
                  }
                }));
  }

  @Test
  void an_error_of_the_database_quotes_no_row() {
    var database = TestDatabase.context().getBean(Database.class);
    assertThatThrownBy(
            () ->
                Scopes.run(
                    Scope.tenant(tenants.getFirst()),
                    Actor.system(),
                    () ->
                        inTransaction(
                            TestDatabase.context(),
                            () ->
                                database.update(
                                    "insert into document (id, name) values (?, ?)",
                                    Ids.next(),
                                    "Siti Rahmawati"))))
        .hasStackTraceContaining("not-null constraint")
        .satisfies(
            failure -> {
              for (var cause = failure; cause != null; cause = cause.getCause()) {
                assertThat(cause.toString()).doesNotContain("Siti");
              }
            });
  }

  @Test
  void a_scope_that_changes_inside_a_transaction_is_refused() {
    var database = TestDatabase.context().getBean(Database.class);
    assertThatThrownBy(
            () ->
                Scopes.run(
                    Scope.tenant(tenants.getFirst()),
                    Actor.system(),
                    () ->
                        inTransaction(
                            TestDatabase.context(),
                            () ->
                                Scopes.run(
                                    Scope.tenant(tenants.get(1)),
                                    Actor.system(),
                                    () ->
                                        database.list(
                                            "select id from document", row -> row.uuid("id"))))))
        .isInstanceOf(ScopeException.class);
  }

  @Test
  void the_journal_can_be_added_to_but_not_changed() {
    var database = TestDatabase.context().getBean(Database.class);
    for (var sql :
        List.of(
            "update journal_entry set action = 'x'",
            "delete from journal_entry",
            "update journal_detail set details = 'x'",
            "delete from journal_detail")) {
      assertThatThrownBy(
              () ->
                  Scopes.run(
                      Scope.tenant(tenants.getFirst()),
                      Actor.system(),
                      () -> inTransaction(TestDatabase.context(), () -> execute(database, sql))))
          .hasMessageContaining("permission denied");
    }
  }

  private static void execute(Database database, String sql) {
    try (var statement = database.connection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  private static void inTransaction(ApplicationContext program, Runnable work) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = program.getBean(TransactionOperations.class);
    transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          work.run();
          return true;
        });
  }

  private static final class FailedOnPurpose extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
