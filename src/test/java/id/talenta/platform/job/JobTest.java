package id.talenta.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobTest {
  private static final TenantCode TENANT = TestDatabase.newTenant();
  private static ApplicationContext program = TestDatabase.context();

  @BeforeAll
  static void start() {
    program = TestDatabase.open(Map.of("job-test", true));
    program.getBean(JobScheduler.class).start();
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @Test
  void a_job_runs_in_the_scope_and_as_the_actor_that_queued_it() {
    var job = end(start("test.scope"));
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.messageKey()).contains(TENANT + "/Talenta");
  }

  @Test
  void a_job_begins_only_after_the_transaction_that_queued_it() {
    var queuer = program.getBean(Queuer.class);
    var id = TestDatabase.in(TENANT, queuer::queueAndGiveUp);
    assertThat(TestDatabase.in(TENANT, () -> service().find(id))).isEmpty();
  }

  @Test
  void an_error_the_user_can_mend_is_kept_as_its_text_with_its_values() {
    var job = end(start("test.refused"));
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.messageKey()).contains("test.refused.text");
    assertThat(job.messageArguments())
        .containsExactly(LocalDate.of(2026, 6, 30), 5L, new BigDecimal("2.50"), "Dinas");
    assertThat(job.errorCode()).isEmpty();
  }

  @Test
  void a_full_disk_is_told_in_words() {
    var job = end(start("test.full"));
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.messageKey()).contains("platform.error.full");
    assertThat(job.errorCode()).isEmpty();
  }

  @Test
  void any_other_error_is_kept_as_the_id_of_its_event() {
    var job = end(start("test.broken"));
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.errorCode()).isPresent();
  }

  @Test
  void a_job_that_fills_the_memory_ends_with_a_sentence_that_says_so() {
    var job = end(start("test.memory"));
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.messageKey()).contains("platform.job.too-large");
  }

  @Test
  void a_job_that_fails_with_an_error_of_the_program_ends() {
    var job = end(start("test.linkage"));
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.errorCode()).isPresent();
  }

  @Test
  void a_job_that_was_cut_off_three_times_is_given_up_and_says_so() {
    var tenant = TestDatabase.newTenant();
    var jobs = program.getBean(JobRepository.class);
    var id = Ids.next();
    TestDatabase.in(
        tenant,
        () -> {
          jobs.insert(id, "test.scope", Map.of(), Actor.system(), Instant.EPOCH);
          for (var tries = 1; tries <= 3; tries++) {
            assertThat(jobs.take(1, Optional.empty(), Instant.EPOCH).orElseThrow().tries())
                .isEqualTo(tries);
          }
          return id;
        });
    program.getBean(JobRunner.class).runNext(new JobLane(Scope.tenant(tenant), 1));
    var job = find(tenant, id);
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.messageKey()).contains("platform.job.tries");
    assertThat(job.messageArguments()).containsExactly(3L);
  }

  @Test
  void a_job_can_be_cancelled() {
    var id = start("test.endless");
    Eventually.holds("the job runs", () -> find(id).state() == JobState.RUNNING);
    TestDatabase.in(TENANT, () -> service().cancel(id));
    assertThat(end(id).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void many_jobs_of_one_tenant_keep_no_other_waiting_and_run_one_at_a_time() {
    var busy = TestDatabase.newTenant();
    var long1 = TestDatabase.in(busy, () -> service().start("test.endless", Map.of()));
    var waiting = TestDatabase.in(busy, () -> service().start("test.endless", Map.of()));
    Eventually.holds("the first runs", () -> find(busy, long1).state() == JobState.RUNNING);
    assertThat(end(start("test.scope")).state()).isEqualTo(JobState.DONE);
    assertThat(find(busy, waiting).state()).isEqualTo(JobState.QUEUED);
    TestDatabase.in(busy, () -> service().cancel(long1));
    Eventually.holds("the second runs", () -> find(busy, waiting).state() == JobState.RUNNING);
    assertThat(find(busy, long1).state()).isEqualTo(JobState.CANCELLED);
    TestDatabase.in(busy, () -> service().cancel(waiting));
    Eventually.holds("the second ends", () -> find(busy, waiting).state().isFinal());
  }

  @Test
  void jobs_that_nobody_looks_after_are_taken_up_again() {
    var jobs = program.getBean(JobRepository.class);
    var id = Ids.next();
    TestDatabase.in(
        TENANT,
        () -> {
          jobs.insert(id, "test.scope", Map.of(), Actor.system(), Instant.EPOCH);
          service().recover();
          return id;
        });
    assertThat(end(id).state()).isEqualTo(JobState.DONE);
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "COMMITTEE", "REGIONAL_HEAD", "UNIT_HEAD"})
  void whoever_changes_nothing_neither_queues_nor_cancels_jobs(Role role) {
    var id = start("test.endless");
    var actor = new Actor(Ids.next(), "Siti", Set.of(role), Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> as(actor, () -> service().cancel(id)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> as(actor, () -> service().start("test.scope", Map.of())))
        .isInstanceOf(NotAllowedException.class);
    assertThat(as(actor, () -> service().mayCancel())).isFalse();
    assertThat(as(actor, () -> service().find(id))).isPresent();
    TestDatabase.in(TENANT, () -> service().cancel(id));
    assertThat(end(id).state()).isEqualTo(JobState.CANCELLED);
  }

  private static <T> T as(Actor actor, Supplier<T> work) {
    return Scopes.call(Scope.tenant(TENANT), actor, work);
  }

  private static UUID start(String kind) {
    return TestDatabase.in(TENANT, () -> service().start(kind, Map.of()));
  }

  private static Job end(UUID id) {
    Eventually.holds("job " + id + " ends", () -> find(id).state().isFinal());
    return find(id);
  }

  private static Job find(UUID id) {
    return find(TENANT, id);
  }

  private static Job find(TenantCode tenant, UUID id) {
    return TestDatabase.in(tenant, () -> service().find(id)).orElseThrow();
  }

  private static JobService service() {
    return program.getBean(JobService.class);
  }

  @Singleton
  @Requires(property = "job-test")
  static class Queuer {
    private final JobService jobs;

    Queuer(JobService jobs) {
      this.jobs = jobs;
    }

    UUID queueAndGiveUp() {
      try {
        queueAndFail();
        throw new AssertionError("did not fail");
      } catch (QueuedInVain failure) {
        return failure.id;
      }
    }

    @Transactional
    void queueAndFail() {
      throw new QueuedInVain(jobs.start("test.scope", Map.of()));
    }
  }

  private static final class QueuedInVain extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UUID id;

    QueuedInVain(UUID id) {
      this.id = id;
    }
  }
}
