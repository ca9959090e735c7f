package id.talenta.agreement.golive;

import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.asHost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.agreement.AgreementFilter;
import id.talenta.agreement.AgreementLine;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementSort;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GoLiveTest {
  private final GoLiveService host = TestDatabase.context().getBean(GoLiveService.class);
  private final RegionGoLiveService region =
      TestDatabase.context().getBean(RegionGoLiveService.class);

  @Test
  void a_new_region_has_its_agreement_behind_it_and_all_else_before_it_as_both_sides_see() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    assertThat(done(asHost(() -> host.states(id)))).containsExactly(GoLiveTask.AGREEMENT_SIGNED);
    assertThat(TestDatabase.in(tenant, region::states)).isEqualTo(asHost(() -> host.states(id)));
  }

  @Test
  void what_the_data_say_crosses_to_the_host_as_states() {
    var tenant = MadeUpRegion.newTenant();
    var id = activated(tenant.value());
    assertThat(done(asHost(() -> host.states(id))))
        .contains(
            GoLiveTask.RULES_CHOSEN, GoLiveTask.POSITIONS_IMPORTED, GoLiveTask.PEOPLE_IMPORTED)
        .doesNotContain(GoLiveTask.TRIAL_REVIEWED);
    assertThat(line(tenant).done()).contains(GoLiveTask.PEOPLE_IMPORTED);
  }

  @Test
  void each_side_marks_its_own_tasks_only() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    mark(id, GoLiveTask.ADMINISTRATOR_TRAINED);
    assertThat(done(TestDatabase.in(tenant, region::states)))
        .contains(GoLiveTask.ADMINISTRATOR_TRAINED);
    refused(() -> mark(id, GoLiveTask.TRIAL_REVIEWED));
    refused(() -> mark(id, GoLiveTask.PEOPLE_IMPORTED));
    refused(() -> markInRegion(tenant, GoLiveTask.ADMINISTRATOR_TRAINED));
    refused(() -> markInRegion(tenant, GoLiveTask.PEOPLE_IMPORTED));
  }

  @Test
  void a_trial_mapping_that_was_not_made_cannot_be_reviewed_nor_anything_approved_before_it() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    refused(() -> markInRegion(tenant, GoLiveTask.TRIAL_REVIEWED));
    refused(() -> markInRegion(tenant, GoLiveTask.APPROVED_BY_PARTNER));
    refused(() -> mark(id, GoLiveTask.APPROVED_BY_HOST));
  }

  @Test
  void a_mark_can_be_taken_back_and_the_list_says_what_holds_the_region_up() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    asHost(() -> host.states(id));
    assertThat(line(tenant).open()).contains(GoLiveTask.ADMINISTRATOR_TRAINED);
    mark(id, GoLiveTask.ADMINISTRATOR_TRAINED);
    assertThat(line(tenant).open()).contains(GoLiveTask.RULES_CHOSEN);
    asHost(
        () -> {
          host.unmark(id, GoLiveTask.ADMINISTRATOR_TRAINED);
          return true;
        });
    assertThat(line(tenant).open()).contains(GoLiveTask.ADMINISTRATOR_TRAINED);
  }

  @Test
  void what_the_host_approves_meanwhile_is_no_longer_taken_back() throws Exception {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    asHost(() -> host.states(id));
    var tries =
        List.<Runnable>of(
            () -> unmarkInRegion(tenant, GoLiveTask.TRIAL_REVIEWED),
            () -> unmark(id, GoLiveTask.ADMINISTRATOR_TRAINED));
    for (var each : tries) {
      CompletableFuture<Void> unmarking;
      try (var connection = TestDatabase.superuser();
          var statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute("select 1 from host.tenant where code = '" + tenant + "' for update");
        unmarking = CompletableFuture.runAsync(each);
        Eventually.holds("it waits for the tenant", () -> isWaitedFor(connection));
        statement.execute(
            """
            insert into host.go_live_task (tenant_code, task, done, updated_at)
            values ('%s', 'APPROVED_BY_HOST', true, now())
                on conflict (tenant_code, task) do update
               set done = true
            """
                .formatted(tenant));
        connection.commit();
      }
      assertThatThrownBy(unmarking::join)
          .hasCauseInstanceOf(UserError.class)
          .hasRootCauseMessage("agreement.golive.error.notReady");
      forgetApproval(tenant);
    }
  }

  private static void forgetApproval(TenantCode tenant) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(
          "delete from host.go_live_task where task = 'APPROVED_BY_HOST' and tenant_code = '"
              + tenant
              + "'");
    }
  }

  private static boolean isWaitedFor(Connection connection) {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select exists (select from pg_stat_activity"
                    + " where pg_backend_pid() = any (pg_blocking_pids(pid)))")) {
      return found.next() && found.getBoolean(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void unmarkInRegion(TenantCode tenant, GoLiveTask task) {
    TestDatabase.in(
        tenant,
        () -> {
          region.unmark(task);
          return true;
        });
  }

  private void unmark(UUID id, GoLiveTask task) {
    asHost(
        () -> {
          host.unmark(id, task);
          return true;
        });
  }

  @Test
  void a_target_is_a_step_that_the_host_may_see() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value());
    for (var wrong : new int[] {0, 83, 105}) {
      assertThatThrownBy(() -> target(id, wrong))
          .isInstanceOfSatisfying(
              UserError.class,
              error -> assertThat(error.messageKey()).isEqualTo("agreement.golive.error.target"));
    }
    target(id, 85);
    assertThat(asHost(() -> host.evidenceTarget(id))).isEqualTo(85);
  }

  private void target(UUID id, int percent) {
    asHost(
        () -> {
          host.changeEvidenceTarget(id, percent);
          return true;
        });
  }

  private static AgreementLine line(TenantCode tenant) {
    var agreements = TestDatabase.context().getBean(AgreementService.class);
    return asHost(
            () ->
                agreements.list(
                    new AgreementFilter(tenant.value(), java.util.Set.of()),
                    AgreementSort.NEWEST,
                    0,
                    1))
        .getFirst();
  }

  private boolean mark(UUID id, GoLiveTask task) {
    return asHost(
        () -> {
          host.mark(id, task, "Kepala BKD", LocalDate.now(clock()));
          return true;
        });
  }

  private boolean markInRegion(TenantCode tenant, GoLiveTask task) {
    return TestDatabase.in(
        tenant,
        () -> {
          region.mark(task, "Kepala BKPSDM", "");
          return true;
        });
  }

  private static Clock clock() {
    return TestDatabase.context().getBean(Clock.class);
  }

  private static List<GoLiveTask> done(List<GoLiveState> states) {
    return states.stream().filter(GoLiveState::done).map(GoLiveState::task).toList();
  }

  private static void refused(Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.messageKey()).isEqualTo("agreement.golive.error.notReady"));
  }
}
