package id.talenta.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Knows which kinds of evidence a region scores by; the rules, above, implement it. */
public interface MeasuredEvidence {
  /**
   * The kinds that are measured on a day, by the rules in force or else by the draft; nothing when
   * there are neither. In the tenant's scope.
   */
  Optional<Set<EvidenceKind>> on(LocalDate day);
}
