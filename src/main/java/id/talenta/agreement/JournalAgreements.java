package id.talenta.agreement;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names the partners of the agreements that journal entries are about. */
@Singleton
final class JournalAgreements implements SubjectNames {
  private final AgreementListRepository agreements;

  JournalAgreements(AgreementListRepository agreements) {
    this.agreements = agreements;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Host;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return agreements.names(keys);
  }
}
