package id.talenta.rule.core;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of the number line that gives points.
 *
 * @param from lower end
 * @param to upper end, or nothing for the last band
 * @param points 0 to the indicator's scale
 */
public record Band(BigDecimal from, Optional<BigDecimal> to, BigDecimal points) {}
