package id.talenta.agreement.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session of the mentoring.
 *
 * @param id its key
 * @param agreement of which agreement
 * @param data what is planned
 * @param state how it stands
 * @param summary what came of it, in words; never names of the region's people
 * @param version grows with every change
 */
public record MentoringSession(
    UUID id, UUID agreement, SessionData data, SessionState state, String summary, int version) {

  /** Whether its day is there and it is not cancelled, so that somebody can have come. */
  public boolean hasBegun(LocalDate today) {
    return state != SessionState.CANCELLED && !data.heldOn().isAfter(today);
  }
}
