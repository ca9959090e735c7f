package id.talenta.agreement;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The steps of a region until its first nine-box picture, in the tenant's scope. */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.SYSTEM})
public class ChecklistService {
  private final List<ChecklistStep> steps;

  ChecklistService(List<ChecklistStep> steps) {
    this.steps = steps.stream().sorted(Comparator.comparingInt(ChecklistStep::order)).toList();
  }

  /** How all steps stand, in the order in which they are taken. */
  @Transactional(readOnly = true)
  public List<ChecklistItem> items() {
    return steps.stream().map(ChecklistStep::item).toList();
  }
}
