package id.talenta.access.support;

import java.time.Duration;
import java.util.UUID;

/**
 * What a window is opened with.
 *
 * @param supporter key of the supporter's account with the host
 * @param reason why, 10 to 500 characters
 * @param length how long, at least a minute
 */
public record NewWindow(UUID supporter, String reason, Duration length) {
  /** Drops blanks around the reason. */
  public NewWindow {
    reason = reason.strip();
  }
}
