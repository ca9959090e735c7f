package id.talenta.placement;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names who was chosen by the decisions that journal entries are about. */
@Singleton
final class JournalDecisions implements SubjectNames {
  private final DecisionRepository decisions;

  JournalDecisions(DecisionRepository decisions) {
    this.decisions = decisions;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Tenant;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return decisions.names(keys);
  }
}
