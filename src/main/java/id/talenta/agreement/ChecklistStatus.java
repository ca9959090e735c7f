package id.talenta.agreement;

import id.talenta.tenant.StatusSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Tells the host how many steps of the onboarding a tenant has not done. */
@Singleton
class ChecklistStatus implements StatusSource {
  private final List<ChecklistStep> steps;

  ChecklistStatus(List<ChecklistStep> steps) {
    this.steps = steps;
  }

  @Override
  public Map<Figure, BigDecimal> figures() {
    var open = steps.stream().map(ChecklistStep::item).filter(item -> !item.done()).count();
    return Map.of(Figure.OPEN_CHECKLIST_ITEMS, BigDecimal.valueOf(open));
  }
}
