package id.talenta.succession;

import id.talenta.organization.PositionLevel;
import id.talenta.platform.scope.ShownPerson;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who reaches the retirement age, and the post that this empties.
 *
 * @param personId key of the person
 * @param nip number
 * @param name name with titles
 * @param positionId key of the post
 * @param title title of the post
 * @param unitName unit
 * @param level level of the post
 * @param critical whether the organisation's goals hang on the post
 * @param lastDay last day in service
 * @param yearAhead 1 to 5, or 0 when the day has passed
 */
public record Retiring(
    UUID personId,
    String nip,
    String name,
    UUID positionId,
    String title,
    String unitName,
    PositionLevel level,
    boolean critical,
    LocalDate lastDay,
    int yearAhead)
    implements ShownPerson {
  @Override
  public UUID shownPerson() {
    return personId;
  }
}
