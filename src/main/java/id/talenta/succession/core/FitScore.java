package id.talenta.succession.core;

import java.math.BigDecimal;
import java.util.List;

/**
 * How well somebody fits a position.
 *
 * @param value sum of the contributions, 0 to 100, two places
 * @param lines one for each factor
 */
public record FitScore(BigDecimal value, List<FitLine> lines) {
  /** Copies the lines. */
  public FitScore {
    lines = List.copyOf(lines);
  }
}
