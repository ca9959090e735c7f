package id.talenta.evidence.intake;

import id.talenta.platform.job.JobCancelled;
import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import jakarta.inject.Singleton;

/** Checks a file. */
@Singleton
class CheckJob implements JobHandler {
  static final String KIND = "import.check";

  /** The parameter that names the import. */
  static final String IMPORT = "import";

  private final IntakeWork work;
  private final IntakeQuota quota;

  CheckJob(IntakeWork work, IntakeQuota quota) {
    this.work = work;
    this.quota = quota;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) {
    var id = job.uuid(IMPORT);
    try {
      work.check(id, quota.people(), job);
    } catch (JobCancelled cancelled) {
      work.giveUp(id, ImportState.CHECKING, ImportState.CANCELLED);
      throw cancelled;
    } catch (RuntimeException | Error failure) {
      work.giveUp(id, ImportState.CHECKING, ImportState.FAILED);
      throw failure;
    }
  }

  @Override
  public void giveUp(JobContext job) {
    work.giveUp(job.uuid(IMPORT), ImportState.CHECKING, ImportState.FAILED);
  }
}
