package id.talenta.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.job.JobService;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A job waits for its turn; what becomes of its account meanwhile counts. */
class JobAccountsTest {
  private static final String KIND = "test.roles";

  private final TenantCode tenant = TestDatabase.newTenant();
  private final AccountService service = TestDatabase.context().getBean(AccountService.class);

  @Test
  void a_job_has_the_roles_that_its_account_has_when_it_begins() {
    var id = account(Role.AUDITOR);
    var job = queue(id);
    in(() -> service.update(id, data(Role.ANALYST)));
    assertThat(ran(job).messageKey()).contains("[ANALYST]");
  }

  @Test
  void a_job_whose_account_was_taken_out_of_use_is_not_done_and_says_why() {
    var id = account(Role.ANALYST);
    var job = queue(id);
    in(() -> service.deactivate(id));
    var ended = ran(job);
    assertThat(ended.state()).isEqualTo(JobState.FAILED);
    assertThat(ended.messageKey()).contains("platform.job.not-allowed");
    assertThat(ended.errorCode()).isEmpty();
  }

  private UUID queue(UUID account) {
    var jobs = TestDatabase.context().getBean(JobService.class);
    var person =
        new Actor(account, "Orang", Set.of(Role.TENANT_ADMIN), Optional.empty(), Optional.empty());
    return Scopes.call(Scope.tenant(tenant), person, () -> jobs.start(KIND, Map.of()));
  }

  private Job ran(UUID job) {
    try (ApplicationContext program = TestDatabase.open(Map.of("job-accounts-test", true))) {
      program.getBean(JobScheduler.class).start();
      var jobs = program.getBean(JobService.class);
      Eventually.holds(
          "the job ends",
          () -> TestDatabase.in(tenant, () -> jobs.find(job)).orElseThrow().state().isFinal());
      return TestDatabase.in(tenant, () -> jobs.find(job)).orElseThrow();
    }
  }

  private UUID account(Role role) {
    in(() -> service.createWithPassword(data(role), "sungai musi mengalir"));
    return TestDatabase.in(tenant, service::list).getFirst().id();
  }

  private void in(Runnable work) {
    TestDatabase.in(
        tenant,
        () -> {
          work.run();
          return true;
        });
  }

  private static AccountData data(Role role) {
    return new AccountData(
        "orang", "Orang", Set.of(role), Optional.empty(), Optional.empty(), Language.INDONESIAN);
  }

  @Singleton
  @Requires(property = "job-accounts-test")
  static class TellRoles implements JobHandler {
    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void run(JobContext job) {
      job.progress(1, 1, Scopes.actor().roles().toString());
    }
  }
}
