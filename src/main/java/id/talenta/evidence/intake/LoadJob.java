package id.talenta.evidence.intake;

import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import jakarta.inject.Singleton;

/** Loads a checked file. */
@Singleton
class LoadJob implements JobHandler {
  static final String KIND = "import.load";

  private final IntakeWork work;
  private final IntakeQuota quota;

  LoadJob(IntakeWork work, IntakeQuota quota) {
    this.work = work;
    this.quota = quota;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) {
    var id = job.uuid(CheckJob.IMPORT);
    try {
      work.load(id, quota.people(), job);
    } catch (RefusedLoad refused) {
      work.refuse(id, refused.outcome());
    } catch (RuntimeException | Error failure) {
      // Cancelled, or the database refused: nothing was kept, so it may be tried again.
      work.giveUp(id, ImportState.LOADING, ImportState.CHECKED);
      throw failure;
    }
  }

  @Override
  public void giveUp(JobContext job) {
    work.giveUp(job.uuid(CheckJob.IMPORT), ImportState.LOADING, ImportState.CHECKED);
  }
}
