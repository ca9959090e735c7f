package id.talenta.succession.core;

import java.math.BigDecimal;

/**
 * What one factor gives to the fit.
 *
 * @param factor which
 * @param found the facts that were used
 * @param points 0 to 100
 * @param weight share in percent
 * @param contribution points × weight, two places
 */
public record FitLine(
    FitFactor factor,
    Phrase found,
    BigDecimal points,
    BigDecimal weight,
    BigDecimal contribution) {}
