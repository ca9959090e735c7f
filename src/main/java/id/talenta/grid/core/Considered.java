package id.talenta.grid.core;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of evidence that an indicator looked at.
 *
 * @param evidence its key
 * @param standing whether it counts
 * @param points what it is worth by itself, 0 to the indicator's scale; nothing where only the
 *     number or the sum of all is worth something
 */
public record Considered(UUID evidence, Standing standing, Optional<BigDecimal> points) {}
