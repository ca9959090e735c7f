package id.talenta.people;

import id.talenta.agreement.ChecklistGoals;
import id.talenta.agreement.ChecklistItem;
import id.talenta.agreement.ChecklistStep;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.scope.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The region's civil servants are known. */
@Singleton
class PeopleStep implements ChecklistStep {
  private static final int ORDER = 30;

  private final PeopleService people;

  PeopleStep(PeopleService people) {
    this.people = people;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public ChecklistItem item(ChecklistGoals goals) {
    var number = people.count(PeopleFilter.ALL);
    return new ChecklistItem(
        "people.step",
        number > 0,
        "people.step.detail",
        List.of(number),
        number > 0 ? "pegawai" : "impor",
        Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  @Override
  public Optional<GoLiveTask> goLive() {
    return Optional.of(GoLiveTask.PEOPLE_IMPORTED);
  }
}
