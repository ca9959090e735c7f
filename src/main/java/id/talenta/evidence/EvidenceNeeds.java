package id.talenta.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which evidence a region needs: the one answer for its own screens, for the step of its onboarding
 * and for the share that the host sees. In the tenant's scope.
 */
@Singleton
public class EvidenceNeeds {
  /** What everybody has who is appraised and assessed at all, and every template measures. */
  private static final List<EvidenceKind> MAIN =
      List.of(
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
  public List<EvidenceKind> needed(LocalDate day) {
    var measured = measured(day);
    var needed = MAIN.stream().filter(measured::contains).toList();
    return needed.isEmpty() ? MAIN : needed;
  }
}
