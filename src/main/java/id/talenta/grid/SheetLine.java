package id.talenta.grid;

import id.talenta.evidence.Evidence;
import id.talenta.grid.core.Contribution;
import id.talenta.rule.core.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator on a person's sheet.
 *
 * @param contribution what was found and what it adds
 * @param band the band that the raw value falls in, where the indicator has bands
 * @param evidence the evidence that counts, or the newest of several; none for what follows from
 *     the person's own record
 * @param considered all evidence of the kind that was known, the newest first, whether it counted
 *     or not
 * @param largest the most the indicator can add
 */
public record SheetLine(
    Contribution contribution,
    Optional<Band> band,
    Optional<Evidence> evidence,
    List<SheetEvidence> considered,
    BigDecimal largest) {
  /** Copies the evidence. */
  public SheetLine {
    considered = List.copyOf(considered);
  }

  /** How much more the indicator could add, 0 or more. */
  public BigDecimal gain() {
    return largest.subtract(contribution.value()).max(BigDecimal.ZERO);
  }
}
