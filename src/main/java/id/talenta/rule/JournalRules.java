package id.talenta.rule;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names the rule-set versions that journal entries are about. */
@Singleton
final class JournalRules implements SubjectNames {
  private final RuleSetRepository rules;

  JournalRules(RuleSetRepository rules) {
    this.rules = rules;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Tenant;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return rules.names(keys);
  }
}
