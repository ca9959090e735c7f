package id.talenta.grid;

import id.talenta.evidence.Evidence;
import id.talenta.grid.core.Standing;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A piece of evidence behind a line of a sheet.
 *
 * @param evidence what was known
 * @param standing whether it counted
 * @param points what it is worth by itself, where it is
 */
public record SheetEvidence(Evidence evidence, Standing standing, Optional<BigDecimal> points) {}
