package id.talenta.access.support;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which a person of the host may look into the tenant's data.
 *
 * @param id its key
 * @param supporter the person
 * @param reason why, in the words of who opened it
 * @param openedBy name of the tenant's administrator who opened it
 * @param openedAt from when
 * @param endsAt until when at the latest
 * @param closing when and by whom it was closed before its end
 */
public record SupportWindow(
    UUID id,
    Supporter supporter,
    String reason,
    String openedBy,
    Instant openedAt,
    Instant endsAt,
    Optional<Closing> closing) {

  /**
   * The end of a window before its time.
   *
   * @param by name of the tenant's administrator who closed it
   * @param at when
   */
  public record Closing(String by, Instant at) {}

  /** Whether one may look in at this moment. */
  public boolean isOpen(Instant now) {
    return closing.isEmpty() && now.isBefore(endsAt);
  }
}
