package id.talenta.platform.job;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scopes;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Jobs that end in every way in which a job can end. */
@Factory
@Requires(property = "job-test")
final class TestJobs {
  /** What one of them does. */
  private interface Work {
    void run(JobContext job) throws Exception;
  }

  private record Handler(String kind, Work work) implements JobHandler {
    @Override
    public void run(JobContext job) throws Exception {
      work.run(job);
    }
  }

  @Singleton
  JobHandler tellScope() {
    return new Handler(
        "test.scope", job -> job.progress(1, 1, Scopes.tenant() + "/" + Scopes.actor().name()));
  }

  @Singleton
  JobHandler refuse() {
    return new Handler(
        "test.refused",
        job -> {
          throw new UserError(
              "test.refused.text", LocalDate.of(2026, 6, 30), 5, new BigDecimal("2.50"), "Dinas");
        });
  }

  @Singleton
  JobHandler fillDisk() {
    return new Handler(
        "test.full",
        job -> {
          throw new IOException("No space left on device");
        });
  }

  @Singleton
  JobHandler breakDown() {
    return new Handler(
        "test.broken",
        job -> {
          throw new IllegalStateException("broken on purpose");
        });
  }

  @Singleton
  JobHandler fillMemory() {
    return new Handler(
        "test.memory",
        job -> {
          throw new OutOfMemoryError("filled on purpose");
        });
  }

  @Singleton
  JobHandler missLink() {
    return new Handler(
        "test.linkage",
        job -> {
          throw new NoClassDefFoundError("missing on purpose");
        });
  }

  @Singleton
  JobHandler goOnForEver() {
    return new Handler(
        "test.endless",
        job -> {
          while (true) {
            job.checkCancelled();
            Thread.onSpinWait();
          }
        });
  }
}
