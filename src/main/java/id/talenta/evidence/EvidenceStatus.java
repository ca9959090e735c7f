package id.talenta.evidence;

import id.talenta.tenant.StatusSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the host how many people a tenant has and how complete their evidence is. */
@Singleton
class EvidenceStatus implements StatusSource {
  /** What every rule template measures. */
  static final List<EvidenceKind> NEEDED =
      List.of(
          EvidenceKind.PERFORMANCE_RATING,
          EvidenceKind.COMPETENCE_ASSESSMENT,
          EvidenceKind.POTENTIAL_ASSESSMENT);

  /** So many that the number of people can be found again from their share. */
  private static final int DIGITS = 10;

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final CoverageRepository coverage;
  private final Clock clock;

  EvidenceStatus(CoverageRepository coverage, Clock clock) {
    this.coverage = coverage;
    this.clock = clock;
  }

  @Override
  public Map<Figure, BigDecimal> figures() {
    var all = coverage.withAll(NEEDED, LocalDate.now(clock));
    var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
    figures.put(Figure.PEOPLE, BigDecimal.valueOf(all.people()));
    if (all.people() > 0) {
      figures.put(
          Figure.EVIDENCE_COMPLETENESS,
          BigDecimal.valueOf(all.covered())
              .multiply(PERCENT)
              .divide(BigDecimal.valueOf(all.people()), DIGITS, RoundingMode.HALF_UP));
    }
    return figures;
  }
}
