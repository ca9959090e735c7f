package id.talenta.evidence;

import id.talenta.tenant.StatusSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Tells the host how many people a tenant has and how many of them have the evidence they need. */
@Singleton
class EvidenceStatus implements StatusSource {
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
    return Map.of(
        Figure.PEOPLE, BigDecimal.valueOf(all.people()),
        Figure.PEOPLE_WITH_EVIDENCE, BigDecimal.valueOf(all.covered()));
  }
}
