package id.talenta.evidence;

import id.talenta.agreement.ChecklistItem;
import id.talenta.agreement.ChecklistStep;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.scope.Role;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Enough civil servants have the evidence that every rule template measures. */
@Singleton
class EvidenceStep implements ChecklistStep {
  private static final int ORDER = 40;

  private static final int PERCENT = 100;

  private final CoverageRepository coverage;
  private final Clock clock;

  EvidenceStep(CoverageRepository coverage, Clock clock) {
    this.coverage = coverage;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public ChecklistItem item() {
    var all = coverage.withAll(EvidenceStatus.NEEDED, LocalDate.now(clock));
    return new ChecklistItem(
        "evidence.step",
        all.people() > 0 && all.covered() * PERCENT >= all.people() * GoLiveTask.ENOUGH_EVIDENCE,
        "evidence.step.detail",
        List.of(all.covered(), all.people(), GoLiveTask.ENOUGH_EVIDENCE),
        "impor",
        Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  @Override
  public Optional<GoLiveTask> goLive() {
    return Optional.of(GoLiveTask.EVIDENCE_COMPLETE);
  }
}
