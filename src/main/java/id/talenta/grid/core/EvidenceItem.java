package id.talenta.grid.core;

import id.talenta.evidence.EvidenceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, as far as scoring needs it.
 *
 * @param id its key
 * @param kind its kind
 * @param code its code, see {@link EvidenceKind}
 * @param score its score, or null where the kind has none; null here because a bulk run reads
 *     millions
 * @param validFrom first day it is valid
 * @param validUntil last day it is valid, or null when it stays valid
 */
public record EvidenceItem(
    UUID id,
    EvidenceKind kind,
    String code,
    @Nullable BigDecimal score,
    LocalDate validFrom,
    @Nullable LocalDate validUntil) {
  /** Whether a punishment has not been served to its end on a day; it begins before. */
  boolean isBeingServed(LocalDate day) {
    return validUntil != null && !validUntil.isBefore(day);
  }
}
