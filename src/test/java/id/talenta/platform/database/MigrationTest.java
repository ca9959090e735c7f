package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private static final Migrator MIGRATOR = TestDatabase.context().getBean(Migrator.class);

  private final TenantCode tenant = TestDatabase.newTenant();
  private final Scope scope = Scope.tenant(tenant);

  @Test
  void liquibase_itself_finds_nothing_left_to_do_and_no_checksum_that_differs() throws Exception {
    try (var connection = owner()) {
      var database =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      database.setDefaultSchemaName(scope.schema());
      database.setLiquibaseSchemaName(scope.schema());
      var liquibase =
          new Liquibase(
              MIGRATOR.tenantChangeLog().path(), new ClassLoaderResourceAccessor(), database);
      liquibase.validate();
      assertThat(liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression())).isEmpty();
      assertThat(liquibase.listLocks()).isEmpty();
    }
  }

  @Test
  void the_second_time_there_is_nothing_to_do() {
    try (var series = MIGRATOR.series(() -> {})) {
      assertThat(series.migrate(scope, MIGRATOR.tenantChangeLog())).isFalse();
    }
  }

  @Test
  void change_sets_that_a_schema_lacks_are_added_and_the_others_left_alone() throws SQLException {
    try (var series = MIGRATOR.series(() -> {})) {
      assertThat(series.migrate(scope, ChangeLog.of("db/test-newer.yaml"))).isTrue();
    }
    assertThat(count("select count(*) from " + scope.schema() + ".test_newer")).isZero();
    assertThat(
            count(
                "select count(*) from information_schema.table_privileges where table_name ="
                    + " 'test_newer' and table_schema = '"
                    + scope.schema()
                    + "' and grantee = '"
                    + scope.role()
                    + "'"))
        .isEqualTo(4);
  }

  @Test
  void a_schema_from_before_loses_the_right_to_delete_what_its_journal_says() throws SQLException {
    execute("grant delete on " + scope.schema() + ".journal_detail to " + scope.role());
    execute(
        "delete from " + scope.schema() + ".databasechangelog where id = '0026-journal-detail'");
    MIGRATOR.migrate(scope, MIGRATOR.tenantChangeLog());
    assertThat(
            count(
                "select count(*) where has_table_privilege('"
                    + scope.role()
                    + "', '"
                    + scope.schema()
                    + ".journal_detail', 'delete')"))
        .isZero();
  }

  @Test
  void a_schema_of_a_newer_program_is_refused() {
    MIGRATOR.migrate(scope, ChangeLog.of("db/test-newer.yaml"));
    assertThatThrownBy(() -> MIGRATOR.migrate(scope, MIGRATOR.tenantChangeLog()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("newer");
  }

  @Test
  void a_change_set_that_was_changed_afterwards_is_refused() throws SQLException {
    execute("update " + scope.schema() + ".databasechangelog set md5sum = '9:0' where id ~ 'job'");
    assertThatThrownBy(() -> MIGRATOR.migrate(scope, MIGRATOR.tenantChangeLog()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("0001-job was changed");
  }

  @Test
  void a_schema_whose_change_sets_fail_is_left_as_it_was() throws SQLException {
    assertThatThrownBy(() -> MIGRATOR.migrate(scope, ChangeLog.of("db/test-broken.yaml")))
        .hasMessageContaining("does not exist");
    assertThat(count("select count(*) from pg_class where relname = 'test_broken'")).isZero();
    MIGRATOR.migrate(scope, MIGRATOR.tenantChangeLog());
  }

  @Test
  void the_lock_of_a_dead_process_is_released() throws SQLException {
    lock();
    assertThat(migrateToNewer()).isTrue();
    assertThat(
            count(
                "select count(*) from " + scope.schema() + ".databasechangeloglock l where locked"))
        .isZero();
  }

  @Test
  void the_lock_of_somebody_connected_as_the_owner_is_respected() throws SQLException {
    lock();
    try (var owner = owner()) {
      assertThat(owner.isValid(0)).isTrue();
      assertThatThrownBy(this::migrateToNewer)
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("is locked");
    }
  }

  @Test
  void a_second_migration_waits_for_the_end_of_the_first() throws Exception {
    var told = new CountDownLatch(1);
    var done = new AtomicBoolean();
    Thread second;
    try (var first = MIGRATOR.series(() -> {})) {
      second =
          Thread.startVirtualThread(
              () -> {
                try (var series = MIGRATOR.series(told::countDown)) {
                  done.set(!series.migrate(scope, MIGRATOR.tenantChangeLog()));
                }
              });
      told.await();
      assertThat(done).isFalse();
      assertThat(first.migrate(scope, MIGRATOR.tenantChangeLog())).isFalse();
    }
    Eventually.holds("the second has migrated", done::get);
    second.join();
  }

  private boolean migrateToNewer() {
    try (var series = MIGRATOR.series(() -> {})) {
      return series.migrate(scope, ChangeLog.of("db/test-newer.yaml"));
    }
  }

  private void lock() throws SQLException {
    execute(
        "update " + scope.schema() + ".databasechangeloglock set locked = true, lockedby = 'x'");
  }

  private static Connection owner() throws SQLException {
    var settings = TestDatabase.properties();
    return DriverManager.getConnection(
        String.valueOf(settings.get("talenta.migrator.url")),
        String.valueOf(settings.get("talenta.migrator.username")),
        String.valueOf(settings.get("talenta.migrator.password")));
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(String sql) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }
}
