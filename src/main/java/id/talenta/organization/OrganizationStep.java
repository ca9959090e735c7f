package id.talenta.organization;

import id.talenta.agreement.ChecklistGoals;
import id.talenta.agreement.ChecklistItem;
import id.talenta.agreement.ChecklistStep;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.scope.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The region's units and positions are known. */
@Singleton
class OrganizationStep implements ChecklistStep {
  private static final int ORDER = 20;

  private final OrganizationService organization;

  OrganizationStep(OrganizationService organization) {
    this.organization = organization;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public ChecklistItem item(ChecklistGoals goals) {
    var units = organization.units().size();
    var positions = organization.countPositions(PositionFilter.ALL);
    var done = units > 0 && positions > 0;
    return new ChecklistItem(
        "organization.step",
        done,
        "organization.step.detail",
        List.of(units, positions),
        done ? "peta-jabatan" : "impor",
        Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  @Override
  public Optional<GoLiveTask> goLive() {
    return Optional.of(GoLiveTask.POSITIONS_IMPORTED);
  }
}
