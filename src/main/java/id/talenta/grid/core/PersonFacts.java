package id.talenta.grid.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs of the person's own record.
 *
 * @param appointedOn first day in service
 * @param positionSince first day in the present position, or null without one
 * @param rankStep step of the rank on its scale, 1–17; 0 without one
 * @param educationFits whether the field of study is one the position asks for; null when the
 *     position asks for none, there is no position, or the field is not known
 */
public record PersonFacts(
    LocalDate appointedOn,
    @Nullable LocalDate positionSince,
    int rankStep,
    @Nullable Boolean educationFits) {}
