package id.talenta.evidence;

import id.talenta.tenant.StatusSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Tells the host how many people a tenant has and how complete their evidence is. */
@Singleton
class EvidenceStatus implements StatusSource {
  /** So many that the number of people can be found again from their share. */
  private static final int DIGITS = 10;

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final CoverageRepository coverage;
  private final EvidenceNeeds needs;
  private final Clock clock;

  EvidenceStatus(CoverageRepository coverage, EvidenceNeeds needs, Clock clock) {
    this.coverage = coverage;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  public Map<Figure, BigDecimal> figures() {
    return figures(coverage());
  }

  /** How many people have all that is needed today. */
  Coverage coverage() {
    var today = LocalDate.now(clock);
    return coverage.withAll(needs.needed(today), today);
  }

  static Map<Figure, BigDecimal> figures(Coverage all) {
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
