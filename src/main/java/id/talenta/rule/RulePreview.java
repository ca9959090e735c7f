package id.talenta.rule;

import id.talenta.rule.core.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Scores one person by rules that are still being written, so that their editor sees what a change
 * does. Implemented by what scores people.
 */
public interface RulePreview {
  /**
   * Where a person would stand.
   *
   * @param rules rules without problems
   * @param person key of the civil servant
   * @param asOf the day the evidence must be valid on
   * @return nothing when there is no such person
   */
  Optional<Outcome> score(RuleSet rules, UUID person, LocalDate asOf);

  /**
   * Where a person would stand.
   *
   * @param performance 0–100
   * @param potential 0–100
   * @param box 1–9
   */
  record Outcome(BigDecimal performance, BigDecimal potential, int box) {}
}
