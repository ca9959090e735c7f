package id.talenta.succession.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A candidate with all that the order rests on.
 *
 * @param id key of the person
 * @param name name, which settles the last ties
 * @param box box of record, 1 to 9
 * @param talentValue 0 to 100
 * @param fit the fit with the position
 * @param blend talent value and fit together
 * @param checks the requirements
 * @param tenureDays days at the level below
 */
public record Scored(
    UUID id,
    String name,
    int box,
    BigDecimal talentValue,
    FitScore fit,
    BigDecimal blend,
    List<RequirementCheck> checks,
    long tenureDays) {
  /** Copies the checks. */
  public Scored {
    checks = List.copyOf(checks);
  }

  /** What the requirements come to. */
  public Eligibility eligibility() {
    return Eligibility.of(checks);
  }
}
