package id.talenta.grid;

import id.talenta.platform.scope.ShownPerson;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a person stands in a run.
 *
 * @param personId whose
 * @param performance 0–100
 * @param potential 0–100
 * @param talentValue both axes in the shares that the rules give them, 0–100, two places
 * @param boxOfRecord the box in force, 1–9: the committee's where it moved the person, else the
 *     computed one
 * @param gatedBy code of the gate that keeps the person out of the talent pool
 */
public record PersonBox(
    UUID personId,
    BigDecimal performance,
    BigDecimal potential,
    BigDecimal talentValue,
    int boxOfRecord,
    Optional<String> gatedBy)
    implements ShownPerson {
  @Override
  public UUID shownPerson() {
    return personId;
  }
}
