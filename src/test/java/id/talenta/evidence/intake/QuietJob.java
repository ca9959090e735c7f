package id.talenta.evidence.intake;

import id.talenta.platform.job.JobContext;
import java.util.Map;
import java.util.UUID;

/** A job that nobody watches. */
final class QuietJob implements JobContext {
  private final UUID id = UUID.randomUUID();

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of();
  }

  @Override
  public void progress(long done, long total, String messageKey) {}

  @Override
  public void checkCancelled() {}

  @Override
  public void checkCancelledNow() {
    checkCancelled();
  }
}
