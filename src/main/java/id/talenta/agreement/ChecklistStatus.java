package id.talenta.agreement;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.StatusSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Tells the host how many steps of the onboarding a tenant has not done. */
@Singleton
class ChecklistStatus implements StatusSource {
  private final List<ChecklistStep> steps;
  private final ChecklistTargets targets;

  ChecklistStatus(List<ChecklistStep> steps, ChecklistTargets targets) {
    this.steps = steps;
    this.targets = targets;
  }

  @Override
  public StatusSource of(TenantCode tenant) {
    var goals = targets.of(tenant);
    return () -> figures(goals);
  }

  /** None, as long as it is not known what was agreed with the tenant. */
  @Override
  public Map<Figure, BigDecimal> figures() {
    return Map.of();
  }

  private Map<Figure, BigDecimal> figures(ChecklistGoals goals) {
    var open = steps.stream().filter(step -> !step.item(goals).done()).count();
    return Map.of(Figure.OPEN_CHECKLIST_ITEMS, BigDecimal.valueOf(open));
  }
}
