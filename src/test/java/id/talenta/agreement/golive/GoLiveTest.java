package id.talenta.agreement.golive;

import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.asHost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.agreement.AgreementFilter;
import id.talenta.agreement.AgreementLine;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementSort;
import id.talenta.agreement.ChecklistItem;
import id.talenta.agreement.ChecklistService;
import id.talenta.agreement.GoLiveTask;
import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetService;
import id.talenta.fleet.FleetSort;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantStatus;
import id.talenta.tenant.TenantStatusWork;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Test
  void what_was_agreed_about_the_evidence_counts_in_every_list() {
    var tenant = MadeUpRegion.newTenant();
    var id = activated(tenant.value());
    var share = share(tenant);
    // The host knows it in steps.
    var known = share / TenantStatus.STEP * TenantStatus.STEP;
    assertThat(known).isBetween(TenantStatus.STEP, 90);
    // The first is the one that the usual target would answer otherwise.
    var first = known < GoLiveTask.ENOUGH_EVIDENCE ? known : known + TenantStatus.STEP;
    for (var target : List.of(first, 2 * known + TenantStatus.STEP - first)) {
      change(id, target);
      var isEnough = target <= known;
      assertThat(done(asHost(() -> host.states(id))).contains(GoLiveTask.EVIDENCE_COMPLETE))
          .as("the agreement's list at " + target + " of " + share)
          .isEqualTo(isEnough);
      var step = step(tenant);
      assertThat(step.done()).as("the region's list at " + target).isEqualTo(isEnough);
      assertThat(step.arguments()).last().isEqualTo(target);
      if (target == first) {
        TestDatabase.context().getBean(TenantStatusWork.class).run();
        var items = TestDatabase.in(tenant, checklist()::items);
        assertThat(openSteps(tenant))
            .as("the host's overview at " + target)
            .isEqualTo((int) items.stream().filter(item -> !item.done()).count());
      }
    }
  }

  private static int share(TenantCode tenant) {
    var step = step(tenant);
    return 100 * (int) step.arguments().get(0) / (int) step.arguments().get(1);
  }

  private static ChecklistItem step(TenantCode tenant) {
    return TestDatabase.in(tenant, checklist()::items).stream()
        .filter(item -> item.titleKey().equals("evidence.step"))
        .findFirst()
        .orElseThrow();
  }

  private static ChecklistService checklist() {
    return TestDatabase.context().getBean(ChecklistService.class);
  }

  private static int openSteps(TenantCode tenant) {
    var fleet = TestDatabase.context().getBean(FleetService.class);
    var filter = new FleetFilter(tenant.value(), Optional.empty(), Set.of(), Set.of());
    return asHost(() -> fleet.list(filter, FleetSort.NAME, 0, 1))
        .getFirst()
        .figures()
        .orElseThrow()
        .openSteps()
        .orElseThrow();
  }

  private void change(UUID id, int percent) {
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
