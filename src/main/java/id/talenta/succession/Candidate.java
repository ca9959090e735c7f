package id.talenta.succession;

import id.talenta.succession.core.Eligibility;
import id.talenta.succession.core.FitScore;
import id.talenta.succession.core.Phrase;
import id.talenta.succession.core.RequirementCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A candidate with all that the place in the order rests on.
 *
 * @param personId key of the person
 * @param profile who it is
 * @param place computed place, from 1; 0 when the person was looked at alone
 * @param proposedPlace place among the committee's three
 * @param eligibility what the requirements come to
 * @param box box of record, 1 to 9
 * @param performance axis, 0 to 100
 * @param potential axis, 0 to 100
 * @param talentValue both axes in their shares
 * @param fit fit with the position
 * @param blend talent value and fit in their shares
 * @param checks the requirements one by one
 * @param why in plain words why this place
 */
public record Candidate(
    UUID personId,
    Profile profile,
    int place,
    Optional<Integer> proposedPlace,
    Eligibility eligibility,
    int box,
    BigDecimal performance,
    BigDecimal potential,
    BigDecimal talentValue,
    FitScore fit,
    BigDecimal blend,
    List<RequirementCheck> checks,
    List<Phrase> why) {
  /** Copies the lists. */
  public Candidate {
    checks = List.copyOf(checks);
    why = List.copyOf(why);
  }

  /** The same person at another place, with other sentences. */
  Candidate at(int newPlace, List<Phrase> newWhy) {
    return new Candidate(
        personId,
        profile,
        newPlace,
        proposedPlace,
        eligibility,
        box,
        performance,
        potential,
        talentValue,
        fit,
        blend,
        checks,
        newWhy);
  }
}
