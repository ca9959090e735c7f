package id.talenta.rule;

import id.talenta.agreement.ChecklistGoals;
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

/** Rules are in force. */
@Singleton
class RuleStep implements ChecklistStep {
  private static final int ORDER = 50;

  private final RuleSetService rules;
  private final Clock clock;

  RuleStep(RuleSetService rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public ChecklistItem item(ChecklistGoals goals) {
    var inForce = rules.inForce(LocalDate.now(clock));
    return new ChecklistItem(
        "rule.step",
        inForce.isPresent(),
        inForce.isPresent() ? "rule.step.done" : "rule.step.open",
        inForce.map(version -> List.<Object>of(version.version())).orElse(List.of()),
        "aturan",
        Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  @Override
  public Optional<GoLiveTask> goLive() {
    return Optional.of(GoLiveTask.RULES_CHOSEN);
  }
}
