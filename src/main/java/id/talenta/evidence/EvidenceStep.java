package id.talenta.evidence;

import id.talenta.agreement.ChecklistGoals;
import id.talenta.agreement.ChecklistItem;
import id.talenta.agreement.ChecklistStep;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.scope.Role;
import id.talenta.tenant.TenantStatus;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enough civil servants have the evidence that the region's rules measure. What is enough is
 * compared with the share that the host may know, as in the agreement's list.
 */
@Singleton
class EvidenceStep implements ChecklistStep {
  private static final int ORDER = 40;

  private final EvidenceStatus status;

  EvidenceStep(EvidenceStatus status) {
    this.status = status;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public ChecklistItem item(ChecklistGoals goals) {
    var all = status.coverage();
    var percent = goals.evidencePercent();
    var share = TenantStatus.evidenceCompleteness(EvidenceStatus.figures(all));
    return new ChecklistItem(
        "evidence.step",
        share.filter(known -> known.compareTo(BigDecimal.valueOf(percent)) >= 0).isPresent(),
        "evidence.step.detail",
        List.of(all.covered(), all.people(), percent),
        "impor",
        Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  @Override
  public Optional<GoLiveTask> goLive() {
    return Optional.of(GoLiveTask.EVIDENCE_COMPLETE);
  }
}
