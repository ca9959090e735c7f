package id.talenta.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which evidence a region needs: the one answer for its own screens, for the step of its onboarding
 * and for the share that the host sees. In the tenant's scope.
 */
@Singleton
public class EvidenceNeeds {
  /** What everybody has who is appraised and assessed at all, and every template measures. */
  private static final Set<EvidenceKind> MAIN =
      EnumSet.of(
          EvidenceKind.PERFORMANCE_RATING,
          EvidenceKind.COMPETENCE_ASSESSMENT,
          EvidenceKind.POTENTIAL_ASSESSMENT);

  private final MeasuredEvidence rules;

  EvidenceNeeds(MeasuredEvidence rules) {
    this.rules = rules;
  }

  /** The kinds that the region's rules measure on a day; all as long as there are no rules. */
  public Set<EvidenceKind> measured(LocalDate day) {
    return rules.on(day).orElseGet(() -> EnumSet.allOf(EvidenceKind.class));
  }

  /**
   * The kinds without which a person's evidence is not complete: those of the ratings and
   * assessments that the rules measure. Nobody misses an award or a punishment.
   */
  public Set<EvidenceKind> needed(LocalDate day) {
    var needed = EnumSet.copyOf(MAIN);
    needed.retainAll(measured(day));
    return needed.isEmpty() ? EnumSet.copyOf(MAIN) : needed;
  }
}
