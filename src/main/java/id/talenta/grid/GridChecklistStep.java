package id.talenta.grid;

import id.talenta.agreement.ChecklistGoals;
import id.talenta.agreement.ChecklistItem;
import id.talenta.agreement.ChecklistStep;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.scope.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The last step of the onboarding: the first picture of the nine boxes. */
@Singleton
class GridChecklistStep implements ChecklistStep {
  private static final int LAST = 60;

  private final MappingRunRepository runs;

  GridChecklistStep(MappingRunRepository runs) {
    this.runs = runs;
  }

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public ChecklistItem item(ChecklistGoals goals) {
    var latest = runs.latestDone();
    return new ChecklistItem(
        "grid.checklist",
        latest.isPresent(),
        latest.isPresent() ? "grid.checklist.done" : "grid.checklist.open",
        latest.<List<Object>>map(run -> List.of(run.people(), run.asOf())).orElse(List.of()),
        "sembilan-kotak",
        Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  @Override
  public Optional<GoLiveTask> goLive() {
    return Optional.of(GoLiveTask.TRIAL_REVIEWED);
  }
}
