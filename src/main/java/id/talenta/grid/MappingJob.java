package id.talenta.grid;

import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Makes a run in the background. */
@Singleton
class MappingJob implements JobHandler {
  static final String KIND = "mapping";
  static final String AS_OF = "asOf";

  /** How often progress is told, in people; telling costs a look at the clock. */
  private static final int PACE = 64;

  private final MappingWork work;

  MappingJob(MappingWork work) {
    this.work = work;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) {
    job.progress(0, 0, "grid.job.reading");
    work.run(
        LocalDate.parse(job.text(AS_OF)),
        Optional.of(job.id()),
        (done, total) -> {
          if (done % PACE == 0 || done == total) {
            job.progress(done, total, "grid.job.placing");
            job.checkCancelled();
          }
          if (done == total) {
            job.checkCancelledNow();
          }
        });
  }
}
