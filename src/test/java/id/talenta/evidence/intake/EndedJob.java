package id.talenta.evidence.intake;

import id.talenta.platform.job.JobCancelled;
import id.talenta.platform.job.JobContext;
import java.util.Map;
import java.util.UUID;

/** A job to which something happens when it has asked so many times whether it is to end. */
final class EndedJob implements JobContext {
  private final UUID importId;
  private final Runnable end;
  private int left;

  EndedJob(UUID importId, int left) {
    this(
        importId,
        left,
        () -> {
          throw new JobCancelled();
        });
  }

  EndedJob(UUID importId, int left, Runnable end) {
    this.importId = importId;
    this.left = left;
    this.end = end;
  }

  @Override
  public UUID id() {
    return importId;
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of(CheckJob.IMPORT, importId.toString());
  }

  @Override
  public void progress(long done, long total, String messageKey) {}

  @Override
  public void checkCancelled() {
    left--;
    if (left == 0) {
      end.run();
    }
  }

  @Override
  public void checkCancelledNow() {
    checkCancelled();
  }
}
