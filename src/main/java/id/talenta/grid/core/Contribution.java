package id.talenta.grid.core;

import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * What one indicator adds to its axis.
 *
 * @param indicator which
 * @param raw what was found: a code, a number, or points for a mean or a total; nothing when there
 *     is no evidence
 * @param evidence the evidence that counts, or the newest of several
 * @param points 0 to the indicator's scale
 * @param value points × weight ÷ scale, rounded half up to two places
 */
public record Contribution(
    Indicator indicator,
    Optional<String> raw,
    Optional<UUID> evidence,
    BigDecimal points,
    BigDecimal value) {
  /** Whether there was nothing to score. */
  public boolean isMissing() {
    return raw.isEmpty();
  }
}
