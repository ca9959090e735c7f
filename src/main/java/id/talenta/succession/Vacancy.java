package id.talenta.succession;

import id.talenta.organization.PositionLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A post that is to be filled.
 *
 * @param id key
 * @param positionId the post
 * @param title its title
 * @param unitName its unit
 * @param level its level
 * @param critical whether the organisation's goals hang on it
 * @param cause why it is to be filled
 * @param reason why, in words
 * @param vacantFrom first day on which it is or will be vacant
 * @param state how far it has come
 * @param openedBy name of who opened it
 * @param openedAt when
 * @param closing who decided it or gave it up, and why; none while it runs
 * @param version counts its changes, so that nobody overwrites what another did
 */
public record Vacancy(
    UUID id,
    UUID positionId,
    String title,
    String unitName,
    PositionLevel level,
    boolean critical,
    VacancyCause cause,
    String reason,
    LocalDate vacantFrom,
    VacancyState state,
    String openedBy,
    Instant openedAt,
    Optional<Closing> closing,
    int version) {
  /**
   * How a vacancy ended.
   *
   * @param by name of who ended it
   * @param at when
   * @param reason why
   */
  public record Closing(String by, Instant at, String reason) {}
}
