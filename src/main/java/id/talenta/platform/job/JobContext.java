package id.talenta.platform.job;

import java.util.Map;
import java.util.UUID;

/** What a handler sees of the job it does. */
public interface JobContext {
  /** Key of the job. */
  UUID id();

  /** What it was asked to do. */
  Map<String, Object> parameters();

  /** A parameter that is a key. */
  default UUID uuid(String parameter) {
    return UUID.fromString(text(parameter));
  }

  /** A parameter that is a text. */
  default String text(String parameter) {
    return String.valueOf(parameters().get(parameter));
  }

  /**
   * Tells how far the work is; cheap enough to call for every row.
   *
   * @param done how much is done
   * @param total how much there is; 0 while unknown
   * @param messageKey what is being done, a key of the message bundles
   */
  void progress(long done, long total, String messageKey);

  /**
   * Ends the work when someone asked for that; cheap enough to call for every row.
   *
   * @throws JobCancelled when so
   */
  void checkCancelled();

  /**
   * The same, asking anew: once, before the result is kept, so that whoever stopped the work in its
   * last moment is heard too.
   *
   * @throws JobCancelled when so
   */
  void checkCancelledNow();
}
